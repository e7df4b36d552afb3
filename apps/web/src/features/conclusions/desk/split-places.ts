import type { Span } from '@phoihop/domain/conclusions/span'

/** The places in a sentence where its second part may begin: before each word but the first. */
export function splitPlaces(text: string, span: Span): number[] {
  const words = [...text.slice(span.start, span.end).matchAll(/\S*[\p{L}\p{N}]\S*/gu)]
  return words.slice(1).map((word) => span.start + word.index)
}

/** Where a person most likely splits: after the mark nearest the middle that ends a sentence, else a part of one. */
export function likelySplit(text: string, span: Span): number | null {
  const places = splitPlaces(text, span)
  const middle = (span.start + span.end) / 2
  const after = (mark: RegExp) => places.filter((place) => mark.test(text.slice(span.start, place).trimEnd()))
  const best = [after(/[.!?;]["”)]*$/u), after(/,$/u), places].find((some) => some.length > 0) ?? []
  return best.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? null
}

/** The next place (`by` 1) or the one before; stays at the ends. */
export function moveSplit(places: readonly number[], at: number, by: 1 | -1): number {
  return (by === 1 ? places.find((place) => place > at) : places.findLast((place) => place < at)) ?? at
}
