import { findUnprintable } from '@phoihop/domain/manuscripts/unprintable'
import type { Node } from 'prosemirror-model'

/** A4 with the margins of NĐ 30/2020, letters of 14 points: about so many letters a line and lines a page. */
const LETTERS_A_LINE = 74
const LINES_A_PAGE = 38

interface BlockSize {
  words: number
  lines: number
  unprintable: string | null
}

/** Blocks that nobody touched are the same objects after each change: a paper of 200 pages is counted once. */
const known = new WeakMap<Node, BlockSize>()

export function sheetSize(doc: Node): { words: number; pages: number; unprintable: string | null } {
  let [words, lines, unprintable]: [number, number, string | null] = [0, 0, null]
  doc.descendants((node) => {
    if (!node.isTextblock) return true
    const size = blockSize(node)
    words += size.words
    lines += size.lines
    unprintable ??= size.unprintable
    return false
  })
  return { words, pages: Math.max(1, Math.ceil(lines / LINES_A_PAGE)), unprintable }
}

export function blockSize(block: Node): BlockSize {
  const found = known.get(block)
  if (found) return found
  const said = block.textContent.trim()
  const size = {
    words: said === '' ? 0 : said.split(/\s+/u).length,
    lines: Math.ceil(said.length / LETTERS_A_LINE),
    unprintable: findUnprintable(said),
  }
  known.set(block, size)
  return size
}
