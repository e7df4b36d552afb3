/** A piece of a paper's text: UTF-16 code units from `start` up to, not including, `end`. */
export interface Span {
  start: number
  end: number
}

export type SpanFault = 'tasks/span-empty' | 'tasks/span-outside-text' | 'tasks/span-overlaps'

/** What is wrong with a span marked in a text that already carries other marks; null when nothing is. */
export function findSpanFault(span: Span, text: string, others: readonly Span[]): SpanFault | null {
  if (span.start < 0 || span.end > text.length || span.start >= span.end) return 'tasks/span-outside-text'
  if (splitsCharacter(text, span.start) || splitsCharacter(text, span.end)) return 'tasks/span-outside-text'
  if (trimSpan(span, text).start >= trimSpan(span, text).end) return 'tasks/span-empty'
  return others.some((other) => overlaps(span, other)) ? 'tasks/span-overlaps' : null
}

/** Whether a place lies inside a character of two code units. */
function splitsCharacter(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1))
}

/** The span without white space at its ends and without the sentence's final mark. */
export function trimSpan(span: Span, text: string): Span {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start))) start += 1
  while (end > start && /[\s.;,:/]/u.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
