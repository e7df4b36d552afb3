import { CLOSING_START } from '../grammar/paragraph-starts.ts'
import { CLOSING_FORMULA, CLOSING_WORK } from '../grammar/triggers.ts'
import type { Label } from '../paper/read-label.ts'
import { LABEL_RANKS } from '../paper/read-label.ts'
import type { Paragraph } from '../paper/read-paragraphs.ts'
import type { Table } from './read-table.ts'

/** Consecutive paragraphs of one item, not parted by its sub-items. */
export type Part = { paragraphs: Paragraph[]; isClosing: boolean }

/** A piece of the paper's structure. `ref` joins the printed labels from the outside in; the root's is empty. */
export type Item = {
  label: Label | null
  ref: string
  rank: number
  parent: Item | null
  /** Parts, sub-items and tables in paper order. */
  content: ItemContent[]
  bullets: { dash: number; plus: number }
}
export type ItemContent = { part: Part } | { item: Item } | { table: Table }

const ROOT_RANK = -1

/** The tree of a paper's items. Paragraphs without a label belong to the item above them. */
export function buildItems(blocks: readonly (Paragraph | Table)[]): Item {
  const root: Item = { label: null, ref: '', rank: ROOT_RANK, parent: null, content: [], bullets: { dash: 0, plus: 0 } }
  let current = root
  for (const [index, block] of blocks.entries()) {
    if ('rows' in block) {
      current.content.push({ table: block })
      continue
    }
    if (block.label) {
      current = openItem(ancestorBelow(current, LABEL_RANKS[block.label.kind]), block.label)
      addParagraph(current, block, false)
      continue
    }
    const isLast = index > 0 && index === blocks.length - 1 && block.text.length < 250
    const isClosing =
      CLOSING_START.test(block.low) || (isLast && CLOSING_FORMULA.test(block.low) && !CLOSING_WORK.test(block.low))
    current = ownerOf(current, block, blocks[index + 1])
    addParagraph(current, block, isClosing)
  }
  return root
}

function openItem(parent: Item, label: Label): Item {
  const item: Item = {
    label,
    ref: refOf(parent, label),
    rank: LABEL_RANKS[label.kind],
    parent,
    content: [],
    bullets: { dash: 0, plus: 0 },
  }
  parent.content.push({ item })
  return item
}

/** "II" + "4" → "II.4"; "2.1" below "2" stands alone; bullets count from 1 inside their parent. */
function refOf(parent: Item, label: Label): string {
  if (label.kind === 'dash' || label.kind === 'plus') {
    parent.bullets[label.kind] += 1
    return join(parent.ref, `${label.text}${parent.bullets[label.kind]}`)
  }
  const own = parent.label?.text ?? ''
  if (own !== '' && label.text.startsWith(`${own}.`)) return join(parent.parent?.ref ?? '', label.text)
  return join(parent.ref, label.text)
}

function join(parent: string, own: string): string {
  return parent === '' ? own : `${parent}.${own}`
}

function ancestorBelow(item: Item, rank: number): Item {
  let ancestor = item
  while (ancestor.parent && ancestor.rank >= rank) ancestor = ancestor.parent
  return ancestor
}

/** An introduction belongs to the level above the items it introduces; other paragraphs never to a bullet. */
function ownerOf(current: Item, paragraph: Paragraph, next: Paragraph | Table | undefined): Item {
  const nextLabel = next && 'label' in next ? next.label : null
  if (paragraph.text.endsWith(':') && nextLabel) {
    const owner = ancestorBelow(current, LABEL_RANKS[nextLabel.kind])
    if (nextLabel.number <= 1) return owner
  }
  return ancestorBelow(current, LABEL_RANKS.dash)
}

function addParagraph(item: Item, paragraph: Paragraph, isClosing: boolean): void {
  const last = item.content.at(-1)
  if (last && 'part' in last && last.part.isClosing === isClosing) last.part.paragraphs.push(paragraph)
  else item.content.push({ part: { paragraphs: [paragraph], isClosing } })
}
