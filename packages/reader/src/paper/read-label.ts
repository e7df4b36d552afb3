/** Levels from the outside in; a label's kind decides its level. */
export const LABEL_RANKS = { capital: 0, roman: 1, arabic: 2, multi: 3, letter: 4, dash: 5, plus: 6 } as const
export type LabelKind = keyof typeof LABEL_RANKS

/** A printed label or bullet at the start of a line; `length` includes the blanks behind it. */
export type Label = { kind: LabelKind; text: string; number: number; length: number }

const ROMAN = /^([IVX]{1,5})\s*[.)/–-]+\s*(?=\S)/u
const CAPITAL = /^([A-HĐ])\s*[.)]\s*(?=\p{L})/u
const MULTI = /^(\d{1,2}(?:\.\d{1,2}){1,3})\s*[.)]?\s*(?=[^\d\s.,/%])/u
const ARABIC = /^(\d{1,2})\s*(?:[.)/]\s*(?=[^\d\s.,/])|[-–]\s+(?=\p{Lu}))/u
const LETTER = /^([a-zđ])\s*[).]\s*(?=\S)/u
const DASH = /^[-–—•▪●○◦‣·*]\s*(?=\S)/u
const PLUS = /^\+\s*(?=\S)/u
// Order of the points in Vietnamese papers: a, b, c, d, đ, e, g, h …
const POINTS = 'abcdđeghiklmnopqrstuvxy'
const DIGITS: Record<string, number> = { I: 1, V: 5, X: 10 }

/** The label a line begins with, or null. `2.1` and `2.1.` are one kind; an asterisk counts as a dash. */
export function readLabel(line: string): Label | null {
  const roman = ROMAN.exec(line)
  const romanText = roman?.[1]
  if (roman && romanText && romanNumber(romanText) > 0) return label('roman', romanText, romanNumber(romanText), roman)
  const multi = MULTI.exec(line)
  if (multi?.[1]) return label('multi', multi[1], Number(multi[1].split('.').at(-1)), multi)
  const arabic = ARABIC.exec(line)
  if (arabic?.[1]) return label('arabic', arabic[1], Number(arabic[1]), arabic)
  const letter = LETTER.exec(line)
  if (letter?.[1]) return label('letter', letter[1], POINTS.indexOf(letter[1]) + 1, letter)
  const capital = CAPITAL.exec(line)
  if (capital?.[1]) return label('capital', capital[1], capital[1].charCodeAt(0) - 64, capital)
  const plus = PLUS.exec(line)
  if (plus) return label('plus', '+', 0, plus)
  const dash = DASH.exec(line)
  return dash ? label('dash', '-', 0, dash) : null
}

function label(kind: LabelKind, text: string, number: number, match: RegExpExecArray): Label {
  return { kind, text, number, length: match[0].length }
}

function romanNumber(text: string): number {
  const digits = Array.from(text, (digit) => DIGITS[digit] ?? 0)
  const value = digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
  return /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/u.test(text) ? value : 0
}
