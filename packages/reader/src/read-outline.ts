import type { Item } from './items/build-items.ts'
import { buildItems } from './items/build-items.ts'
import type { Row } from './items/read-table.ts'
import type { LabelKind } from './paper/read-label.ts'
import type { Paragraph } from './paper/read-paragraphs.ts'
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
  const before = opening.map((paragraph) => entryOf(paragraph, clean, { kind: 'opening', item: null, level: 0 }))
  const roots = [buildItems(blocks), buildItems(annex)]
  return { document, meeting, items: [...before, ...roots.flatMap((root) => entriesOf(root, 0, clean))] }
}

function entriesOf(item: Item, level: number, clean: CleanText): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  for (const entry of item.content) {
    if ('item' in entry)
      for (const below of entriesOf(entry.item, item.label ? level + 1 : level, clean)) entries.push(below)
    else if ('table' in entry)
      for (const row of entry.table.rows) entries.push(...rowEntry(row, item, level + 1, clean))
    else
      for (const paragraph of entry.part.paragraphs) {
        const kind = entry.part.isClosing ? 'closing' : item.label && entries.length === 0 ? 'item' : 'paragraph'
        entries.push(entryOf(paragraph, clean, { kind, item, level }))
      }
  }
  return entries
}

type Place = { kind: OutlineEntry['kind']; item: Item | null; level: number }

function entryOf(paragraph: Paragraph, clean: CleanText, { kind, item, level }: Place): OutlineEntry {
  const label = kind === 'item' || kind === 'opening' ? paragraph.label : null
  return {
    ...sourceSpan(clean, paragraph.from, paragraph.to),
    kind,
    label: label?.text ?? null,
    labelKind: label?.kind ?? null,
    ref: item?.ref ?? '',
    level,
  }
}

function rowEntry(row: Row, item: Item, level: number, clean: CleanText): OutlineEntry[] {
  const [first, last] = [row.cells[0], row.cells.at(-1)]
  if (!first || !last) return []
  const ref = [item.ref, row.number].filter(Boolean).join('.')
  return [{ ...sourceSpan(clean, first.from, last.to), kind: 'row', label: row.number, labelKind: null, ref, level }]
}
