/** Where a comment's words stand today. */
export type CommentPlace =
  | { kind: 'whole' }
  /** the span as it counts in today's text */
  | { kind: 'passage'; start: number; end: number }
  /** câu đã sửa: the quote is no longer in the text */
  | { kind: 'changed' }

interface Placed {
  start: number | null
  end: number | null
  quote: string | null
}

/**
 * Finds a comment's passage in the text of today: at its place, else where its quote stands exactly once. Words that
 * were changed, or stand in several places now, are shown by their quote alone.
 */
export function placeComment(text: string, { start, end, quote }: Placed): CommentPlace {
  if (start === null || end === null || quote === null) return { kind: 'whole' }
  if (text.slice(start, end) === quote) return { kind: 'passage', start, end }
  const found = text.indexOf(quote)
  if (found === -1 || text.indexOf(quote, found + 1) !== -1) return { kind: 'changed' }
  return { kind: 'passage', start: found, end: found + quote.length }
}
