import type { PaperForm } from '../forms/paper-form.ts'
import type { OfficialPaper, Signature } from '../official-paper.ts'
import { cleanText } from './clean-runs.ts'
import { partOf, type Measure, type Pair, type Part } from './composed-paper.ts'
import { lineSetter } from './line-setter.ts'
import { textWidth } from './text-width.ts'

/** Nơi nhận beside the signature, or under two signatures. */
export function composeTail(
  paper: OfficialPaper,
  form: PaperForm,
  measure: Measure,
): { tail: Pair | null; below: Part[] } {
  const width = textWidth(form)
  const right = signatureParts(paper.signature, form, measure, width * (1 - form.tailLeft))
  const recipients = recipientParts(paper, form)
  if (paper.coSignature === null)
    return { tail: right.length + recipients.length === 0 ? null : { left: recipients, right }, below: [] }
  const left = signatureParts(paper.coSignature, form, measure, width * form.tailLeft)
  return { tail: { left, right }, below: recipients }
}

function signatureParts(signature: Signature | null, form: PaperForm, measure: Measure, width: number): Part[] {
  if (signature === null) return []
  const { set } = lineSetter(form, measure)
  const lines = signature.lines
    .filter(({ post }) => cleanText(post) !== '')
    .flatMap(({ by, post }) => {
      const element = by === null ? 'post' : 'authority'
      return set(element, [`${by === null ? '' : form.authorityMarks[by]}${post}`], width - 8)
    })
  return [...lines, ...set('signer', [signature.name], width - 8)]
}

/** Each with a dash and `;`, the last with `.`; a letter begins with `- Như trên;` (NĐ 30, mục 9b). */
function recipientParts(paper: OfficialPaper, form: PaperForm): Part[] {
  const names = paper.recipients.map((name) => cleanText(name).replace(/[;.]$/u, '')).filter((name) => name !== '')
  const isToldAbove = paper.addressees.length > 0 && names.length > 0 && names[0] !== 'Như trên'
  const filed = filingLine(paper, form)
  const lines = [...(isToldAbove ? ['Như trên'] : []), ...names, ...(filed === null ? [] : [filed])]
  if (lines.length === 0) return []
  return [
    partOf('recipientsLabel', [[{ text: 'Nơi nhận:' }]]),
    ...lines.map((line, index) =>
      partOf('recipient', [[{ text: `- ${line}${index === lines.length - 1 ? '.' : ';'}` }]]),
    ),
  ]
}

/** `Lưu: VT, NC, NVA.15` (state), `Lưu Văn phòng Huyện ủy` (party: without colon). */
function filingLine({ filing }: OfficialPaper, form: PaperForm): string | null {
  if (filing === null) return null
  const drafter = filing.drafter === null ? null : cleanText(filing.drafter)
  const copies = filing.copies === null ? null : String(filing.copies)
  const made = drafter !== null && copies !== null ? `${drafter}.${copies}` : (drafter ?? copies)
  const places = [...filing.places.map(cleanText), ...(made === null ? [] : [made])].filter((text) => text !== '')
  return places.length === 0 ? null : `${form.filingLabel}${places.join(', ').replace(/[;.]$/u, '')}`
}
