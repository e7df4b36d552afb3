import type { Measure } from '../compose/composed-paper.ts'
import type { Run } from '../official-paper.ts'

export type RunLook = { size: number; bold: boolean; italic: boolean; underline: boolean }

/** A stretch of one word in one look. */
export type Piece = { text: string; look: RunLook; width: number }

/** What is never broken: pieces that touch, and the width of the blank after them. */
export type Word = { pieces: Piece[]; width: number; blank: number }

/** `width` without the last blank. */
export type TextLine = { words: Word[]; width: number }

/** Breaks runs into lines: the first of width `first`, the others of `rest`. A word wider than a line is cut. */
export function breakLines(
  runs: Run[],
  base: RunLook,
  width: { first: number; rest: number },
  measure: Measure,
): TextLine[] {
  const lines: TextLine[] = []
  let words: Word[] = []
  let used = 0
  for (const word of wordsOf(runs, base, measure).flatMap((word) => cutWord(word, width.rest - 1, measure))) {
    const room = lines.length === 0 ? width.first : width.rest
    const blank = words.at(-1)?.blank ?? 0
    if (words.length > 0 && used + blank + word.width > room) {
      lines.push({ words, width: used })
      words = [word]
      used = word.width
    } else {
      words.push(word)
      used += blank + word.width
    }
  }
  return words.length === 0 ? lines : [...lines, { words, width: used }]
}

function wordsOf(runs: Run[], base: RunLook, measure: Measure): Word[] {
  const words: Word[] = []
  let pieces: Piece[] = []
  const close = (blank: number) => {
    if (pieces.length > 0) words.push({ pieces, width: pieces.reduce((sum, piece) => sum + piece.width, 0), blank })
    pieces = []
  }
  for (const run of runs) {
    const look = lookOf(run, base)
    const blank = measure(' ', look)
    run.text.split(' ').forEach((text, index) => {
      if (index > 0) close(blank)
      if (text !== '') pieces.push({ text, look, width: measure(text, look) })
    })
  }
  close(0)
  return words
}

function lookOf(run: Run, base: RunLook): RunLook {
  return {
    size: base.size,
    bold: base.bold || run.bold === true,
    italic: base.italic || run.italic === true,
    underline: base.underline || run.underline === true,
  }
}

function cutWord(word: Word, width: number, measure: Measure): Word[] {
  if (word.width <= width) return [word]
  const cut: Word[] = []
  for (const { text, look } of word.pieces) {
    let part = ''
    let used = 0
    for (const character of text) {
      // Single characters are measured, not each longer part: a word may have 20,000.
      const own = measure(character, look)
      if (part !== '' && used + own > width) {
        cut.push(wordOf(part, look, measure))
        part = ''
        used = 0
      }
      part += character
      used += own
    }
    if (part !== '') cut.push(wordOf(part, look, measure))
  }
  const last = cut.at(-1)
  return last === undefined ? [] : [...cut.slice(0, -1), { ...last, blank: word.blank }]
}

function wordOf(text: string, look: RunLook, measure: Measure): Word {
  const width = measure(text, look)
  return { pieces: [{ text, look, width }], width, blank: 0 }
}
