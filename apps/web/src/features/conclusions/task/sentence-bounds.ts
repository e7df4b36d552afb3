import type { Conclusion } from '@phoihop/contract/conclusions'
import { overlaps, type Span, trimSpan } from '@phoihop/domain/conclusions/span'

export type Edge = 'start' | 'end'
export type Unit = 'word' | 'sentence'

/** A full stop that ends no sentence: "TP. Hồ Chí Minh", "PCT. UBND", "v.v. ", and the full stop after a number label. */
const ABBREVIATED = /(?:^|[\s(])(?:TP|Tp|TX|Q|P|Tr|tr|Ths|ThS|TS|GS|PGS|Đ\/c|PCT|CT|v\.v|KP|[IVX]+|\d{1,2})$/u
const SENTENCE_END = /[.!?…]+["”)]*\**(?=\s|$)/gu

/** Where sentences end in a text, as places after the final mark; the end of each paragraph counts. */
function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  let at = 0
  for (const paragraph of text.split('\n')) {
    for (const found of paragraph.matchAll(SENTENCE_END)) {
      const next = paragraph.slice(found.index + found[0].length).trimStart()
      if (/^\p{Ll}/u.test(next) || ABBREVIATED.test(paragraph.slice(0, found.index))) continue
      ends.push(at + found.index + found[0].length)
    }
    if (paragraph.trim() !== '' && ends.at(-1) !== at + paragraph.trimEnd().length)
      ends.push(at + paragraph.trimEnd().length)
    at += paragraph.length + 1
  }
  return ends
}

/** The sentences of a span, without blanks and final marks. */
export function sentencesOf(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end)
  let from = 0
  return sentenceEnds(words).flatMap((end) => {
    const sentence = trimSpan({ start: span.start + from, end: span.start + end }, text)
    from = end
    return sentence.start < sentence.end ? [sentence] : []
  })
}

/**
 * One edge of a span moved by a word or a sentence, inside `room`. The span never becomes empty: a move that would
 * empty it changes nothing.
 */
export function moveEdge(text: string, span: Span, move: { edge: Edge; unit: Unit; by: 1 | -1 }, room: Span): Span {
  const pieces = move.unit === 'word' ? wordsOf(text, room) : sentencesOf(text, room)
  const places = pieces.map((piece) => (move.edge === 'start' ? piece.start : piece.end))
  const now = span[move.edge]
  const next = move.by === 1 ? places.find((place) => place > now) : places.findLast((place) => place < now)
  if (next === undefined) return span
  const moved = { ...span, [move.edge]: next }
  return moved.start < moved.end ? moved : span
}

/**
 * One edge of a span dragged to a place in the text: it stays between words, inside `room`, and the span keeps at least
 * one word.
 */
export function dragEdge(text: string, span: Span, edge: Edge, place: number, room: Span): Span {
  const words = wordsOf(text, room)
  const free =
    edge === 'start' ? words.filter((word) => word.start < span.end) : words.filter((word) => word.end > span.start)
  const places = free.map((word) => word[edge])
  const nearest = places.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place) || a - b)[0]
  return nearest === undefined ? span : { ...span, [edge]: nearest }
}

function wordsOf(text: string, room: Span): Span[] {
  const found: Span[] = []
  for (const word of text.slice(room.start, room.end).matchAll(/[^\s]*[\p{L}\p{N}][^\s]*/gu)) {
    const start = room.start + word.index
    found.push(trimSpan({ start, end: start + word[0].length }, text))
  }
  return found
}

/** The first part of a block that no mark touches, whole sentences of it; null when everything is marked. */
export function freeSpanOf(text: string, block: Span, marks: readonly Span[]): Span | null {
  const free: Span[] = []
  for (const sentence of sentencesOf(text, block)) {
    const taken = marks.some((mark) => overlaps(mark, sentence))
    if (taken && free.length > 0) break
    if (!taken) free.push(sentence)
  }
  const [first] = free
  const last = free.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}

/** The part of a paper in which work is given: up to the signature and Nơi nhận. */
export function bodyOf(paper: Pick<Conclusion, 'text' | 'items'>): Span {
  return { start: 0, end: paper.items.find((item) => item.kind === 'signature')?.start ?? paper.text.length }
}

/** How far a span may grow: to the marks around it, and not out of the body of the paper. */
export function roomFor(span: Span, body: Span, others: readonly Span[]): Span {
  const before = others.filter((mark) => mark.end <= span.start).map((mark) => mark.end)
  const after = others.filter((mark) => mark.start >= span.end).map((mark) => mark.start)
  return { start: Math.max(body.start, ...before), end: Math.min(body.end, ...after) }
}
