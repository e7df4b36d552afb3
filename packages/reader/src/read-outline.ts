import type { Item, Part } from './items/build-items.ts'
import { buildItems } from './items/build-items.ts'
import type { Row, Table } from './items/read-table.ts'
import type { LabelKind } from './paper/read-label.ts'
import { readStructure } from './paper/read-structure.ts'
import type { DocumentHeader, Meeting, Span } from './reading.ts'
import type { CleanText } from './text/clean-text.ts'
import { sourceSpan } from './text/mapped-text.ts'

/**
 * A piece of the paper for the screen, in paper order. `label` is printed as in the paper; `level` counts from 0 outside;
 * start and end are UTF-16 units of the text as given and leave out the label.
 */
export type OutlineEntry = Span & {
  kind: 'opening' | 'item' | 'paragraph' | 'row' | 'closing'
  label: string | null
  labelKind: LabelKind | null
  ref: string
  level: number
}
export type Outline = { document: DocumentHeader; meeting: Meeting; items: OutlineEntry[] }

/** The paper's structure: header fields and every paragraph, item and table row with its span. Never throws. */
export function readOutline(text: string): Outline {
  const { clean, document, meeting, opening, blocks, annex } = readStructure(text)
  const items: OutlineEntry[] = opening.map((paragraph) => ({
    ...sourceSpan(clean, paragraph.from, paragraph.to),
    kind: 'opening',
    label: paragraph.label?.text ?? null,
    labelKind: paragraph.label?.kind ?? null,
    ref: '',
    level: 0,
  }))
  for (const root of [buildItems(blocks), buildItems(annex)]) addItem(root, 0, clean, items)
  return { document, meeting, items }
}

function addItem(item: Item, level: number, clean: CleanText, items: OutlineEntry[]): void {
  let isFirst = true
  for (const entry of item.content) {
    if ('item' in entry) addItem(entry.item, item.label ? level + 1 : level, clean, items)
    else if ('table' in entry) addRows(entry.table, item, level, clean, items)
    else {
      addPart(entry.part, item, level, clean, items, isFirst)
      isFirst = false
    }
  }
}

function addPart(
  part: Part,
  item: Item,
  level: number,
  clean: CleanText,
  items: OutlineEntry[],
  isFirst: boolean,
): void {
  for (const [index, paragraph] of part.paragraphs.entries()) {
    const isHead = item.label !== null && isFirst && index === 0
    items.push({
      ...sourceSpan(clean, paragraph.from, paragraph.to),
      kind: part.isClosing ? 'closing' : isHead ? 'item' : 'paragraph',
      label: isHead ? (item.label?.text ?? null) : null,
      labelKind: isHead ? (item.label?.kind ?? null) : null,
      ref: item.ref,
      level,
    })
  }
}

function addRows(table: Table, item: Item, level: number, clean: CleanText, items: OutlineEntry[]): void {
  for (const row of table.rows) {
    const [first, last] = endsOf(row)
    if (first === undefined || last === undefined) continue
    items.push({
      ...sourceSpan(clean, first, last),
      kind: 'row',
      label: row.number,
      labelKind: null,
      ref: [item.ref, row.number].filter(Boolean).join('.'),
      level: level + 1,
    })
  }
}

function endsOf(row: Row): [number | undefined, number | undefined] {
  return [row.cells[0]?.from, row.cells.at(-1)?.to]
}
