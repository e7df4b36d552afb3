import type { CleanText } from '../text/clean-text.ts'

/** A line of the cleaned text without the blanks around it; `from` and `to` count in the cleaned text. */
export type PaperLine = { from: number; to: number; text: string; low: string; blankBefore: boolean }

const RULE = /^[\s\-–—_=.*~•]*$/u
// Marks of a digital signature or of the office software, printed into the text layer.
const SEAL =
  /^(?:ký bởi|người ký|ký điện tử|cơ quan:|thời gian ký|ngày ký|email:|chữ ký số|signature|\(?đã ký\)?\.?$|\(ký|\[chữ ký|\[đã ký)/u

/** The lines that carry words: rules, stars and seals are left out but remembered as a gap. */
export function paperLines(clean: CleanText): PaperLine[] {
  const lines: PaperLine[] = []
  let at = 0
  let gap = false
  for (const raw of clean.text.split('\n')) {
    const from = at + (raw.length - raw.trimStart().length)
    const text = raw.trim()
    const low = clean.low.slice(from, from + text.length)
    if (RULE.test(text) || SEAL.test(low)) gap = true
    else {
      lines.push({ from, to: from + text.length, text, low, blankBefore: gap })
      gap = false
    }
    at += raw.length + 1
  }
  return lines
}

/** Width at which the paper's lines were broken, or null when each paragraph is one line. */
export function wrapWidth(lines: readonly PaperLine[]): number | null {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  const long = lengths.at(Math.floor(lengths.length * 0.95)) ?? 0
  return long >= 45 && long <= 130 ? long : null
}
