import { SHORT_RULE_SHARE, type PaperForm } from '../forms/paper-form.ts'
import type { OfficialPaper } from '../official-paper.ts'
import { balanceLines } from './balance-lines.ts'
import { cleanText } from './clean-runs.ts'
import { partOf, type Measure, type Pair, type Part } from './composed-paper.ts'
import { lineSetter, type LineSetter } from './line-setter.ts'
import { numberLine, placeAndDate } from './number-and-date.ts'
import { textWidth } from './text-width.ts'

const RED_STAMPS = new Set(['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN'])

/** The two rows of the head: who issues and the national name, then the number and the date, which share a line. */
export function composeHead(paper: OfficialPaper, form: PaperForm, measure: Measure): Pair[] {
  const setter = lineSetter(form, measure)
  // A little air between the columns.
  const [left, right] = [textWidth(form) * form.headLeft - 6, textWidth(form) * (1 - form.headLeft) - 6]
  return [
    { left: issuerParts(paper, form, left, setter), right: mottoParts(paper, form, right, setter) },
    { left: numberParts(paper, form, left, setter), right: [placePart(paper, form, right, measure)] },
  ]
}

function issuerParts(paper: OfficialPaper, form: PaperForm, width: number, { set, ruled }: LineSetter): Part[] {
  const { superior, issuer, mark } = paper.letterhead
  const above = set('superior', superior, width)
  const names = set('issuer', issuer, width)
  const under = mark ?? form.issuerMark
  if (under === 'rule') return [...above, ...ruled(names, SHORT_RULE_SHARE)]
  return [...above, ...names, ...set('issuerMark', [under], width)]
}

function mottoParts(paper: OfficialPaper, form: PaperForm, width: number, { set, ruled }: LineSetter): Part[] {
  const own = paper.letterhead.motto
  const parts =
    own === null
      ? form.mottoLines.flatMap(({ element, text }) => set(element, [text], width))
      : set('nationalName', own, width)
  return ruled(parts, 1)
}

function numberParts(paper: OfficialPaper, form: PaperForm, width: number, { set }: LineSetter): Part[] {
  // a list that goes with another paper has no number of its own
  const isUnnumbered = paper.kind === 'attendance-list' && paper.symbol === null
  const number = isUnnumbered ? [] : [partOf('number', [[{ text: numberLine(form, paper.number, paper.symbol) }]])]
  const subject = cleanText(paper.subject)
  const isLetter = paper.kind === 'urging-letter' && subject !== ''
  const about = isLetter ? set('letterSubject', [`${form.letterSubjectPrefix}${subject}`], width) : []
  const stamps = paper.stamps.map((stamp) =>
    partOf('stamp', [[{ text: stamp }]], { frame: RED_STAMPS.has(stamp) ? 'red' : 'black' }),
  )
  return [...number, ...about, ...stamps]
}

/** State: 13 to 14 points, so a long place takes the smaller size rather than a second line. Party: 14. */
function placePart(paper: OfficialPaper, form: PaperForm, width: number, measure: Measure): Part {
  const text = placeAndDate(paper.place === null ? null : cleanText(paper.place), paper.issuedOn)
  const look = form.looks.placeDate
  const size = form.code === 'nd-30-2020' && measure(text, look) > width ? 13 : null
  const lines = balanceLines(text, width, (line) => measure(line, { ...look, size: size ?? look.size }))
  return partOf(
    'placeDate',
    lines.map((line) => [{ text: line }]),
    { size },
  )
}
