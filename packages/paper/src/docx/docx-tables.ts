import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx'
import type { ComposedTable, Pair, Part } from '../compose/composed-paper.ts'
import { docxParagraphs, type DocxLayout } from './docx-paragraphs.ts'
import { twips } from './units.ts'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE }
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE }
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 }
/** A longer list of recipients may go over to the next page. */
const WHOLE_TAIL = 30

/** Two columns without lines: the head, or Nơi nhận and the signature. `gaps` above each row in points. */
export function docxPairs(
  pairs: Pair[],
  layout: DocxLayout,
  place: { width: number; leftShare: number; gaps: number[] },
): Table {
  const widths = [place.width * place.leftShare, place.width * (1 - place.leftShare)]
  return new Table({
    width: { size: twips(place.width), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: NO_MARGINS,
    rows: pairs.map(({ left, right }, row) => {
      const gap = place.gaps[row] ?? 0
      return new TableRow({
        cantSplit: left.length < WHOLE_TAIL,
        children: [left, right].map((parts, index) => {
          const width = widths[index] ?? 0
          return new TableCell({
            width: { size: twips(width), type: WidthType.DXA },
            borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
            margins: { ...NO_MARGINS, top: twips(gap) },
            children: filled(
              parts.flatMap((part) => docxParagraphs(part, layout, { width })),
              layout,
              width,
            ),
          })
        }),
      })
    }),
  })
}

/** A ruled table; Word repeats its first row on each page. */
export function docxTable(table: ComposedTable, layout: DocxLayout, width: number): Table {
  const widths = table.columns.map(({ share }) => share * width)
  const rowOf = (parts: Part[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: parts.every((part) => part.lines.flat().every((run) => run.text.length < 1000)),
      children: parts.map((part, index) => {
        const align = table.columns[index]?.align
        const placing = { width: widths[index] ?? 0, ...(isHead || align === undefined ? {} : { align }) }
        return new TableCell({
          width: { size: twips(widths[index] ?? 0), type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children: docxParagraphs(part, layout, { ...placing, keepNext: isHead }),
        })
      }),
    })
  return new Table({
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: [rowOf(table.head, true), ...table.rows.map((row) => rowOf(row, false))],
  })
}

/** A cell without a paragraph is no Word file. */
function filled(paragraphs: Paragraph[], layout: DocxLayout, width: number): Paragraph[] {
  if (paragraphs.length > 0) return paragraphs
  const empty: Part = {
    element: 'recipient',
    lines: [],
    size: null,
    label: null,
    rule: null,
    frame: null,
    keepNext: false,
  }
  return docxParagraphs(empty, layout, { width })
}
