import type { Span } from '../conclusions/span.ts'

/** After these a point is no end: "đ/c.", "TP. Hồ Chí Minh", "Th.S". */
const SHORT = /(?:^|[\s(])(?:tp|tx|tt|ts|ths|pgs|gs|q|p|x|h|kl|st|vd)$/iu

/** The sentence of a paragraph in which a place lies; up to the next full stop that is followed by a capital. */
export function sentenceAround(words: string, at: number): Span {
  let start = 0
  for (const found of words.matchAll(/[.!?…]["”)]?\s+(?=[\p{Lu}“"(])/gu)) {
    if (SHORT.test(words.slice(0, found.index))) continue
    const next = found.index + found[0].length
    if (next > at) return { start, end: found.index + found[0].trimEnd().length }
    start = next
  }
  return { start, end: words.length }
}
