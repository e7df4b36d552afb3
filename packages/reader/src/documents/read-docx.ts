import { listCounter, readNumbering } from './read-numbering.ts'
import type { ZipEntry } from './read-zip.ts'
import { listZip, unzipText } from './read-zip.ts'
import { Refusal } from './refusal.ts'
import { attribute, decodeEntities, elements } from './xml-elements.ts'

type Label = (listId: string, depth: number) => string
type List = { id: string; depth: number }

// Runs of a paragraph in reading order; deleted text (w:delText) and field codes (w:instrText) are other tags.
// a tag ends before the next begins, as in `elements`
const PIECE = /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr|noBreakHyphen)(?=[\s/>])[^<>]*>/gu
const BLOCK = /<w:(p|tbl)(?=[\s>])/gu

/**
 * The text of a DOCX: one paragraph a line, automatic list numbers written out, rows of a task table parted by tabs.
 * The parts are unpacked one by one within limits. Throws a Refusal.
 */
export function readDocx(bytes: Uint8Array): string {
  const entries = listZip(bytes)
  const part = (name: string) => entries.find((entry) => entry.name === name)
  const body = part('word/document.xml')
  if (!body) throw new Refusal('not-a-paper')
  // programs in a paper are never needed to read it, and who made them is not known
  if (entries.some((entry) => entry.name.endsWith('vbaProject.bin'))) throw new Refusal('macros')
  const text = (entry: ZipEntry | undefined) => (entry ? unzipText(bytes, entry) : '')
  const label = listCounter(readNumbering(text(part('word/numbering.xml'))))
  const styles = listsOfStyles(text(part('word/styles.xml')))
  return blocks(elements(text(body), 'w:body')[0] ?? '', label, styles).join('\n')
}

/** Lists that belong to a paragraph style. */
function listsOfStyles(xml: string): Map<string, List> {
  const lists = new Map<string, List>()
  for (const style of elements(xml, 'w:style')) {
    const list = listOf(style)
    if (list) lists.set(attribute(style, 'w:styleId') ?? '', list)
  }
  return lists
}

function listOf(xml: string): List | null {
  const properties = elements(xml, 'w:numPr')[0]
  const id = attribute(elements(properties ?? '', 'w:numId')[0] ?? '', 'w:val')
  if (id === null || id === '0') return null
  return { id, depth: Number(attribute(elements(properties ?? '', 'w:ilvl')[0] ?? '', 'w:val') ?? 0) }
}

function blocks(xml: string, label: Label, styles: Map<string, List>): string[] {
  const lines: string[] = []
  const starts = [...xml.matchAll(BLOCK)]
  let done = 0
  for (const start of starts) {
    if (start.index < done) continue
    const name = `w:${start[1] ?? 'p'}`
    const end = endOf(xml, start.index, name)
    const block = xml.slice(start.index, end)
    done = end
    for (const line of name === 'w:p' ? [paragraph(block, label, styles)] : table(block, label, styles))
      lines.push(line)
  }
  return lines
}

/** Where the element that begins at `from` ends; nested ones of its name are inside it. */
function endOf(xml: string, from: number, name: string): number {
  const tag = new RegExp(`<(/?)${name}(?=[\\s/>])[^<>]*?(/?)>`, 'gu')
  tag.lastIndex = from
  let depth = 0
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    if (match[1] === '/') depth -= 1
    else if (match[2] !== '/') depth += 1
    if (depth <= 0) return match.index + match[0].length
  }
  return xml.length
}

function paragraph(xml: string, label: Label, styles: Map<string, List>): string {
  let text = ''
  for (const [, written, mark] of xml.matchAll(PIECE))
    text +=
      written === undefined ? (mark === 'tab' ? '\t' : mark === 'noBreakHyphen' ? '-' : '\n') : decodeEntities(written)
  const style = attribute(elements(xml, 'w:pStyle')[0] ?? '', 'w:val') ?? ''
  const list = listOf(elements(xml, 'w:pPr')[0] ?? '') ?? styles.get(style)
  const number = list && text.trim() !== '' ? label(list.id, list.depth) : ''
  return number === '' ? text : `${number} ${text}`
}

/** A table of tasks (first cell STT) gives a line for each row; a table that only arranges text gives its paragraphs. */
function table(xml: string, label: Label, styles: Map<string, List>): string[] {
  const rows = elements(xml.slice(7), 'w:tr').map((row) =>
    elements(row, 'w:tc').map((cell) => blocks(inner(cell), label, styles)),
  )
  const isOfTasks = /^\s*(?:stt|tt|số tt)\.?\s*$/iu.test(rows[0]?.[0]?.join(' ') ?? '')
  if (!isOfTasks) return rows.flat(2)
  return rows.map((cells) => cells.map((lines) => lines.join(' ').replace(/\s+/gu, ' ').trim() || '-').join('\t'))
}

function inner(element: string): string {
  return element.slice(element.indexOf('>') + 1)
}
