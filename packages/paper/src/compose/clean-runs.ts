import type { Run, Text } from '../official-paper.ts'

// A soft hyphen, a zero-width space, a byte order mark: pasted along, never meant.
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu
const BLANKS = /[ \t\r\n\f\v\u0085\u2028\u2029]+/gu

/** One line, NFC, without invisible characters. The spelling (uỷ, ủy) stays as it is; so do no-break spaces. */
export function cleanText(text: string): string {
  return squeeze(text).trim()
}

/** A text as runs that touch: blanks at their borders once, none at the ends. */
export function cleanRuns(text: Text): Run[] {
  const runs = typeof text === 'string' ? [{ text }] : text
  const clean: Run[] = []
  let endsBlank = true
  for (const run of runs) {
    const squeezed = squeeze(run.text)
    const kept: string = endsBlank ? squeezed.trimStart() : squeezed
    if (kept === '') continue
    clean.push({ ...run, text: kept })
    endsBlank = kept.endsWith(' ')
  }
  return trimLast(clean)
}

export function wordsOf(runs: Run[]): string {
  return runs.map((run) => run.text).join('')
}

export function capitals(text: string): string {
  return text.toLocaleUpperCase('vi')
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(BLANKS, ' ')
}

function trimLast(runs: Run[]): Run[] {
  const last = runs.at(-1)
  if (last === undefined) return []
  const text = last.text.trimEnd()
  return text === '' ? trimLast(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }]
}
