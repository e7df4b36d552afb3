import type { ComposedPaper, Part } from './composed-paper.ts'

/** Every paragraph of the paper in the order of reading. */
export function partsOf(paper: ComposedPaper): Part[] {
  const head = paper.head.flatMap(({ left, right }) => [...left, ...right])
  const body = paper.body.flatMap((piece) => ('element' in piece ? [piece] : [...piece.head, ...piece.rows.flat()]))
  const tail = paper.tail === null ? [] : [...paper.tail.left, ...paper.tail.right]
  return [...head, ...paper.front, ...body, ...tail, ...paper.below]
}

/** What is printed of a part, label included, hard lines joined by a blank. */
export function printedText(part: Part): string {
  const words = part.lines.map((line) => line.map((run) => run.text).join('')).join(' ')
  return part.label === null ? words : `${part.label.text} ${words}`
}
