import { pickForm } from '../forms/pick-form.ts'
import type { OfficialPaper } from '../official-paper.ts'
import { PaperRefusal } from '../refusal.ts'
import { cleanText } from './clean-runs.ts'
import { composeBody } from './compose-body.ts'
import { composeFront, titleOf } from './compose-front.ts'
import { composeHead } from './compose-head.ts'
import { composeTail } from './compose-tail.ts'
import type { ComposedPaper, Measure, Part } from './composed-paper.ts'
import { numberLine } from './number-and-date.ts'

const MAX_HEAD_LINES = 30

/** The paper with its words and marks as its form prints them: what both renderings print, so they cannot differ. */
export function composePaper(paper: OfficialPaper, measure: Measure): ComposedPaper {
  const form = pickForm(paper.world, paper.issuedOn)
  const head = composeHead(paper, form, measure)
  const tallest = head.reduce((sum, { left, right }) => sum + Math.max(countLines(left), countLines(right)), 0)
  if (tallest > MAX_HEAD_LINES)
    throw new PaperRefusal('head-too-long', 'Phần đầu văn bản (tên cơ quan, số, trích yếu) dài quá một trang.')
  const body = composeBody(paper, form)
  const { tail, below } = composeTail(paper, form, measure)
  return {
    form,
    title: [titleOf(paper), numberLine(form, paper.number, paper.symbol), cleanText(paper.subject)]
      .filter((text) => text !== null && text !== '')
      .join(' - '),
    issuer: paper.letterhead.issuer.map(cleanText).join(' '),
    head,
    front: composeFront(paper, form, measure),
    body: tail === null ? body : keptWithTail(body),
    tail,
    below,
  }
}

function countLines(parts: Part[]): number {
  return parts.reduce((sum, part) => sum + part.lines.length, 0)
}

/** The signature never stands alone on a page. */
function keptWithTail(body: ComposedPaper['body']): ComposedPaper['body'] {
  const last = body.at(-1)
  return last === undefined || !('element' in last) ? body : [...body.slice(0, -1), { ...last, keepNext: true }]
}
