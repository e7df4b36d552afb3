import { PAPER_TEXT_MAX_BYTES } from '../conclusions/paper-text.ts'
import type { Manuscript, ManuscriptBlock, Run } from './manuscript.ts'

export const BLOCK_MAX_CHARACTERS = 20_000
export const TABLE_MAX_COLUMNS = 15
export const TABLE_MAX_ROWS = 500
export const MANUSCRIPT_MAX_BLOCKS = 5000

export type ManuscriptFault =
  | 'manuscripts/block-too-long'
  | 'manuscripts/table-too-wide'
  | 'manuscripts/table-too-long'
  | 'conclusions/text-too-large'

/** What keeps a manuscript from being saved: a part larger than any paper has; null when nothing does. */
export function findManuscriptFault({ blocks }: Manuscript): ManuscriptFault | null {
  if (blocks.length > MANUSCRIPT_MAX_BLOCKS) return 'conclusions/text-too-large'
  let length = 0
  for (const block of blocks) {
    const fault = blockFault(block)
    if (fault) return fault
    length += lengthOf(block)
  }
  // a letter takes up to three bytes
  return length * 3 > PAPER_TEXT_MAX_BYTES * 2 ? 'conclusions/text-too-large' : null
}

function blockFault(block: ManuscriptBlock): ManuscriptFault | null {
  if (block.kind !== 'table')
    return charactersOf(block.runs) > BLOCK_MAX_CHARACTERS ? 'manuscripts/block-too-long' : null
  if (block.columns.length > TABLE_MAX_COLUMNS) return 'manuscripts/table-too-wide'
  if (block.rows.length > TABLE_MAX_ROWS) return 'manuscripts/table-too-long'
  const isLong = block.rows.some((row) => row.some((cell) => charactersOf(cell) > BLOCK_MAX_CHARACTERS))
  return isLong ? 'manuscripts/block-too-long' : null
}

function lengthOf(block: ManuscriptBlock): number {
  return block.kind === 'table'
    ? block.rows.reduce((sum, row) => sum + row.reduce((all, cell) => all + charactersOf(cell), 0), 0)
    : charactersOf(block.runs)
}

function charactersOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0)
}
