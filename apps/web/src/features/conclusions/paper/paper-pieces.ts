import type { Span } from '@phoihop/domain/conclusions/span'

/** A run of a paper's text as shown: letter for letter the text from `start` on (UTF-16 units of the whole text). */
export interface Piece {
  start: number
  text: string
  bold: boolean
  italic: boolean
}

export interface MarkedPiece extends Piece {
  taskId: string | null
}

const LINE_HEAD = /^\s*(?:#{1,6}\s+)?(?:\\?\*\s+)?/u
/** What text recognition leaves behind: an escaped sign, or stars around bold and italic words. */
const LEFTOVER = /\\([\\*_#.+()-])|(\*{1,3})/gu

/** The words of a span without the leftovers of text recognition; what is left keeps its place in the text. */
export function piecesOf(text: string, span: Span): Piece[] {
  const pieces: Piece[] = []
  let { bold, italic } = styleAt(text, span.start)
  let at = span.start
  const takeUpTo = (end: number) => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), bold, italic })
  }
  for (const found of text.slice(span.start, span.end).matchAll(LEFTOVER)) {
    const from = span.start + found.index
    const stars = found[2]
    if (stars !== undefined && !isEmphasis(text, from, stars.length)) continue
    takeUpTo(from)
    at = from + (stars?.length ?? 1)
    if (stars !== undefined && stars.length !== 1) bold = !bold
    if (stars !== undefined && stars.length !== 2) italic = !italic
  }
  takeUpTo(span.end)
  return pieces
}

/** The pieces cut where marks begin and end. Marks do not overlap. */
export function cutAtMarks(pieces: readonly Piece[], marks: readonly (Span & { id: string })[]): MarkedPiece[] {
  return pieces.flatMap((piece) => {
    const end = piece.start + piece.text.length
    const cuts = new Set([piece.start, end])
    const touching = marks.filter((mark) => mark.start < end && piece.start < mark.end)
    for (const mark of touching)
      for (const cut of [mark.start, mark.end]) if (cut > piece.start && cut < end) cuts.add(cut)
    const places = [...cuts].toSorted((a, b) => a - b)
    return places.slice(0, -1).map((from, i) => {
      const to = places[i + 1] ?? end
      const mark = touching.find((one) => one.start <= from && to <= one.end)
      return {
        ...piece,
        start: from,
        text: piece.text.slice(from - piece.start, to - piece.start),
        taskId: mark?.id ?? null,
      }
    })
  })
}

/** The words of a span as a person reads them. */
export function readableWords(text: string, span: Span): string {
  return piecesOf(text, span)
    .map((piece) => piece.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Whether the stars opened in the line before a place are still open there. */
function styleAt(text: string, place: number): { bold: boolean; italic: boolean } {
  const lineStart = text.lastIndexOf('\n', place - 1) + 1
  const before = text.slice(lineStart, place).replace(LINE_HEAD, '')
  let bold = false
  let italic = false
  for (const [stars] of before.matchAll(/(?<!\\)\*{1,3}/gu)) {
    if (stars.length !== 1) bold = !bold
    if (stars.length !== 2) italic = !italic
  }
  return { bold, italic }
}

/** A star between blanks, or between two letters or digits, is a star. */
function isEmphasis(text: string, from: number, length: number): boolean {
  const before = text.charAt(from - 1)
  const after = text.charAt(from + length)
  if (length > 1) return true
  if (/^\s?$/u.test(before) && /^\s?$/u.test(after)) return false
  return !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after))
}
