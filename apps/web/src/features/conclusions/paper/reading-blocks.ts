import type { Item } from '@phoihop/contract/conclusions'
import { type Piece, piecesOf } from './paper-pieces.ts'

export type Look =
  | 'number'
  | 'place-date'
  | 'title'
  | 'subtitle'
  | 'section'
  | 'item'
  | 'paragraph'
  | 'recipients-title'
  | 'recipient'
  | 'signer'

/** A paragraph as it is set on the sheet. */
export interface ReadingBlock {
  item: Item
  look: Look
  pieces: Piece[]
  /** where its first line begins, label and all */
  lineStart: number
  /** ids of the items it stands in, from the outside in */
  parents: string[]
  /** items stand under it, so that it can be folded */
  holds: boolean
}

const LONG = 170
const BULLET_LEVEL = 5

/**
 * The paper's paragraphs with their look, those without a word left out. `hasHead`: the text begins with the head of the
 * paper; the text of one written here is its body alone.
 */
export function readingBlocks(text: string, items: readonly Item[], hasHead = true): ReadingBlock[] {
  const open: Item[] = []
  let inHead = hasHead
  let signing = false
  const blocks: ReadingBlock[] = []
  for (const item of items) {
    const pieces = piecesOf(text, item)
    const words = pieces.map((piece) => piece.text).join('')
    if (!/[\p{L}\p{N}]/u.test(words)) continue
    inHead = inHead && item.kind !== 'item' && words.length < LONG
    signing =
      item.kind === 'signature' &&
      (signing || (isCapitals(words) && !/[-–•]\s*$/u.test(text.slice(Math.max(0, item.start - 4), item.start))))
    const look = lookOf(item, words, inHead, signing)
    if (item.kind === 'item') while ((open.at(-1)?.level ?? 0) >= item.level) open.pop()
    else while ((open.at(-1)?.level ?? 0) >= BULLET_LEVEL) open.pop()
    const inside = item.kind === 'item' || (item.kind === 'paragraph' && item.ref !== null)
    const parents = inside ? open.map((one) => one.id) : []
    for (const block of blocks) if (item.kind === 'item' && parents.includes(block.item.id)) block.holds = true
    if (item.kind === 'item') open.push(item)
    blocks.push({ item, look, pieces, parents, lineStart: text.lastIndexOf('\n', item.start - 1) + 1, holds: false })
  }
  return blocks
}

function lookOf(item: Item, words: string, inHead: boolean, signing: boolean): Look {
  if (item.kind === 'signature')
    return signing ? 'signer' : /^nơi nhận/iu.test(words) ? 'recipients-title' : 'recipient'
  if (item.kind === 'item') return item.level === 1 && words.length < LONG ? 'section' : 'item'
  if (!inHead) return item.kind === 'heading' ? 'section' : 'paragraph'
  if (/^số\s*:?\s*[\d/.-]/iu.test(words)) return 'number'
  if (/ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm/iu.test(words) && words.length < 80) return 'place-date'
  return isCapitals(words) ? 'title' : 'subtitle'
}

function isCapitals(words: string): boolean {
  return /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words)
}
