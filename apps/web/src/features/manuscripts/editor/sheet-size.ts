import { findUnprintable } from '@phoihop/domain/manuscripts/unprintable'
import type { Node } from 'prosemirror-model'

/** A4 with the margins of NĐ 30/2020, letters of 14 points: about so many letters a line and lines a page. */
const LETTERS_A_LINE = 74
const LINES_A_PAGE = 38

export function sheetSize(doc: Node): { words: number; pages: number; unprintable: string | null } {
  let [words, lines] = [0, 0]
  doc.descendants((node) => {
    if (!node.isTextblock) return true
    const said = node.textContent.trim()
    words += said === '' ? 0 : said.split(/\s+/u).length
    lines += Math.ceil(said.length / LETTERS_A_LINE)
    return false
  })
  return {
    words,
    pages: Math.max(1, Math.ceil(lines / LINES_A_PAGE)),
    unprintable: findUnprintable(doc.textContent),
  }
}
