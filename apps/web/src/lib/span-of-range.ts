import type { Span } from '@phoihop/domain/conclusions/span'

/** The place in the paper's text of what a person selected on the screen; null when no word of the paper is in it. */
export function spanOfRange(root: HTMLElement, range: Range): Span | null {
  if (range.collapsed) return null
  const touched = [...root.querySelectorAll<HTMLElement>('[data-start]')].filter((piece) => range.intersectsNode(piece))
  const spans = touched.map((piece) => partOf(piece, range)).filter((span) => span.start < span.end)
  const [first] = spans
  const last = spans.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}

/** The part of one piece that lies in the range. A piece is one element around one text node. */
function partOf(piece: HTMLElement, range: Range): Span {
  const start = Number(piece.dataset.start)
  const length = piece.textContent.length
  const from = piece.contains(range.startContainer) ? offsetIn(piece, range.startContainer, range.startOffset) : 0
  const to = piece.contains(range.endContainer) ? offsetIn(piece, range.endContainer, range.endOffset) : length
  return { start: start + from, end: start + to }
}

function offsetIn(piece: HTMLElement, container: Node, offset: number): number {
  if (container !== piece) return offset
  return offset === 0 ? 0 : piece.textContent.length
}
