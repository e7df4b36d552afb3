import { itemCounter } from '@phoihop/domain/manuscripts/lay-out-manuscript'
import { ITEM_LEVELS, type ManuscriptBlock, type Run, wordsOf } from '@phoihop/domain/manuscripts/manuscript'
import type { Block, Item } from '@phoihop/paper/official-paper'

/** A block of the manuscript with the number it is printed with, null where it has none. */
export interface NumberedBlock {
  block: ManuscriptBlock
  number: number | null
}

/** The blocks that have words, each item with its number in the whole paper: an excerpt keeps it. */
export function numberBlocks(blocks: readonly ManuscriptBlock[]): NumberedBlock[] {
  const count = itemCounter()
  return blocks
    .filter((block) => block.kind === 'table' || wordsOf(block.runs) !== '')
    .map((block) => ({ block, number: block.kind === 'item' ? count(block.level, block.number) : null }))
}

/** The same as the tree that a form prints: below an item stands what follows it, up to the next of its level or above. */
export function nestBlocks(numbered: readonly NumberedBlock[]): Block[] {
  const root: Block[] = []
  const open: { rank: number; item: Item }[] = []
  for (const { block, number } of numbered) {
    if (block.kind !== 'item') {
      innermostNumbered(open, root).push(plainBlock(block))
      continue
    }
    const rank = ITEM_LEVELS.indexOf(block.level)
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop()
    const item: Item = {
      kind: 'item',
      level: block.level,
      text: block.runs,
      heading: block.heading,
      number,
      blocks: [],
    }
    const home = open.at(-1)?.item.blocks ?? root
    home.push(item)
    open.push({ rank, item })
  }
  return root
}

/** A paragraph goes on with the numbered item above it, not with the last dash. */
function innermostNumbered(open: readonly { rank: number; item: Item }[], root: Block[]): Block[] {
  const last = open.findLast(({ item }) => item.level !== 'dash' && item.level !== 'plus')
  return last?.item.blocks ?? root
}

function plainBlock(block: Exclude<ManuscriptBlock, { kind: 'item' }>): Block {
  if (block.kind !== 'table') return { kind: 'paragraph', text: block.runs }
  return { kind: 'table', columns: block.columns, rows: block.rows.map((row): Run[][] => row) }
}
