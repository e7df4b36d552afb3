import { type Block, withRefs } from '../conclusions/outline.ts'
import { letterOf, romanOf } from './item-numbers.ts'
import { ITEM_LEVELS, type ItemLevel, type Manuscript, type ManuscriptBlock, wordsOf } from './manuscript.ts'

/** The levels of `outlinePaper`, which knows one more between arabic and letter (1.1). */
const OUTLINE_LEVELS: Record<ItemLevel, number> = { roman: 1, arabic: 2, letter: 4, dash: 5, plus: 6 }

interface Line {
  kind: Block['kind']
  level: number
  /** as printed before the words: `I. `, `1. `, `a) `, `- ` */
  printed: string
  label: string | null
  words: string
}

/**
 * The text of a manuscript, one block a line with its printed label, and each block with its place in it, as
 * `outlinePaper` would give them. Blocks without words are left out; a row of a table is a paragraph, its titles first.
 */
export function layOutManuscript(manuscript: Manuscript): { text: string; blocks: Block[] } {
  const count = itemCounter()
  const lines = manuscript.blocks.flatMap((block) => linesOf(block, count)).filter((line) => line.words !== '')
  let text = ''
  const blocks = lines.map(({ kind, level, printed, label, words }): Block => {
    if (text !== '') text += '\n'
    const start = text.length + printed.length
    text += printed + words
    return { kind, level, label, ref: null, start, end: text.length }
  })
  return { text, blocks: withRefs(blocks) }
}

function linesOf(block: ManuscriptBlock, count: (level: ItemLevel, number: number | null) => number): Line[] {
  switch (block.kind) {
    case 'paragraph':
    case 'closing':
      return [{ kind: block.kind, level: 0, printed: '', label: null, words: normal(wordsOf(block.runs)) }]
    case 'table':
      return [block.columns.map(({ title }) => title), ...block.rows.map((cells) => cells.map(wordsOf))].map(
        (cells) => ({
          kind: 'paragraph' as const,
          level: 0,
          printed: '',
          label: null,
          words: normal(cells.join(' | ')).replace(/^[\s|]+$/u, ''),
        }),
      )
    case 'item': {
      const words = normal(wordsOf(block.runs))
      // an item not yet written does not take a number
      const label = words === '' ? '' : labelOf(block.level, count(block.level, block.number))
      return [
        { kind: 'item', level: OUTLINE_LEVELS[block.level], printed: printedOf(block.level, label), label, words },
      ]
    }
  }
}

/** Counts items as they are printed: a level counts on until an item above it. */
export function itemCounter(): (level: ItemLevel, number: number | null) => number {
  const counts = new Map<ItemLevel, number>()
  return (level, number) => {
    for (const below of ITEM_LEVELS.slice(ITEM_LEVELS.indexOf(level) + 1)) counts.delete(below)
    const next = number ?? (counts.get(level) ?? 0) + 1
    counts.set(level, next)
    return next
  }
}

/** What the outline calls it: I · 1 · a · - · + */
export function labelOf(level: ItemLevel, number: number): string {
  switch (level) {
    case 'roman':
      return romanOf(number)
    case 'arabic':
      return String(number)
    case 'letter':
      return letterOf(number)
    case 'dash':
      return '-'
    case 'plus':
      return '+'
  }
}

function printedOf(level: ItemLevel, label: string): string {
  if (level === 'letter') return `${label}) `
  return level === 'dash' || level === 'plus' ? `${label} ` : `${label}. `
}

function normal(words: string): string {
  return words.normalize('NFC')
}
