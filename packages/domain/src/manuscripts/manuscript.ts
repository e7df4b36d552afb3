/** A run of words in one look. */
export interface Run {
  text: string
  bold?: boolean
  italic?: boolean
  underline?: boolean
}

/** From the outside in (NĐ 30/2020, Phụ lục I; HD 05-HD/VPTW): I. · 1. · a) · - · + */
export const ITEM_LEVELS = ['roman', 'arabic', 'letter', 'dash', 'plus'] as const
export type ItemLevel = (typeof ITEM_LEVELS)[number]

export interface ManuscriptParagraph {
  kind: 'paragraph'
  runs: Run[]
}

/**
 * A numbered part; what stands below it are the blocks that follow, up to the next item of its level or above. `number`:
 * the printed number where it is not the next one; null counts on. `heading`: the words are a title.
 */
export interface ManuscriptItem {
  kind: 'item'
  level: ItemLevel
  heading: boolean
  number: number | null
  runs: Run[]
}

/** A ruled table; `width` is a column's share of the line, any unit; each row has as many cells as there are columns. */
export interface ManuscriptTable {
  kind: 'table'
  columns: { title: string; width: number; align: 'left' | 'center' | 'right' }[]
  rows: Run[][][]
}

/** The last sentence of the paper ("Trên đây là kết luận …"). */
export interface ManuscriptClosing {
  kind: 'closing'
  runs: Run[]
}

export type ManuscriptBlock = ManuscriptParagraph | ManuscriptItem | ManuscriptTable | ManuscriptClosing

/**
 * The body of a paper as it is written: a flat list in reading order, without head, signature and Nơi nhận, which stand
 * in columns of their own. Labels and marks are not typed: they follow from the levels.
 */
export interface Manuscript {
  blocks: ManuscriptBlock[]
}

/** The words of runs on one line. */
export function wordsOf(runs: readonly Run[]): string {
  return runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}
