import type { ComposedTable, Part } from '../compose/composed-paper.ts'
import { paragraphRows } from './paragraph-rows.ts'
import type { Pen } from './pen.ts'
import type { Column, Layout, Row } from './row.ts'

const PAD = { side: 4, top: 2 }
/** A taller row of a table may be cut at a page end. */
const WHOLE_ROW = 300

/** A ruled table as slices, a line of text high each. */
export function tableRows(table: ComposedTable, column: Column, layout: Layout, glued: boolean): Row[] {
  const element = layout.document.struct('Table')
  layout.root.add(element)
  let x = column.x
  const columns = table.columns.map(({ share }) => {
    const cell = { x, width: share * column.width }
    x += cell.width
    return cell
  })
  const aligns = table.columns.map(({ align }) => align)
  const lineOf = (parts: Part[], kind: 'TH' | 'TD', first: boolean) => {
    const row = layout.document.struct('TR')
    element.add(row)
    return slices(parts, columns, kind === 'TH' ? [] : aligns, { layout, row, kind, first })
  }
  const head = lineOf(table.head, 'TH', true).map((slice, index) => ({ ...slice, glued: index > 0 || glued }))
  const body = table.rows.flatMap((row, index) =>
    lineOf(row, 'TD', false).map((slice, line) => ({ ...slice, glued: slice.glued || (index === 0 && line === 0) })),
  )
  return [...head.map((row, index) => (index === 0 ? { ...row, gap: 8 } : row)), ...withRepeat(body, head)]
}

function withRepeat(rows: Row[], head: Row[]): Row[] {
  // Said once to readers: repeated heads are drawn as decoration.
  const again = head.map((row) => ({ ...row, gap: 0, draw: (pen: Pen, top: number) => row.draw(silent(pen), top) }))
  return rows.map((row) => ({ ...row, repeat: again }))
}

function silent(pen: Pen): Pen {
  return { ...pen, content: (_element, _tag, draw) => pen.artifact(draw) }
}

type Making = { layout: Layout; row: PDFKit.PDFStructureElement; kind: 'TH' | 'TD'; first: boolean }

function slices(parts: Part[], columns: Column[], aligns: ('left' | 'center' | 'right')[], making: Making): Row[] {
  const { layout, row, kind, first } = making
  const cells = parts.map((part, index) => {
    const cell = layout.document.struct(kind)
    row.add(cell)
    const { x, width } = columns[index] ?? { x: 0, width: 0 }
    const align = aligns[index]
    const inner = { x: x + PAD.side, width: Math.max(10, width - PAD.side * 2) }
    return paragraphRows(part, inner, layout, { glued: false, parent: cell, ...(align === undefined ? {} : { align }) })
  })
  const lines = Math.max(1, ...cells.map((cell) => cell.length))
  const height = Math.max(...cells.flat().map((line) => line.height), 12)
  const isWhole = lines * height < WHOLE_ROW
  return Array.from({ length: lines }, (_, index): Row => {
    const above = index === 0 ? PAD.top : 0
    const isLast = index === lines - 1
    const tall = height + above + (isLast ? PAD.top + 2 : 0)
    return {
      height: tall,
      gap: 0,
      glued: index > 0 && (isWhole || index === 1 || isLast),
      repeat: [],
      draw: (pen, top) => {
        for (const cell of cells) cell[index]?.draw(pen, top + above)
        const edge = { top: index === 0 && first ? top : null, bottom: isLast ? top + tall : null }
        pen.artifact(() => drawGrid(pen, columns, { top, height: tall }, edge))
      },
    }
  })
}

function drawGrid(
  pen: Pen,
  columns: Column[],
  { top, height }: { top: number; height: number },
  edge: { top: number | null; bottom: number | null },
): void {
  const last = columns.at(-1)
  if (last === undefined) return
  const [left, right] = [columns[0]?.x ?? 0, last.x + last.width]
  for (const x of [...columns.map((column) => column.x), right]) pen.rule({ x, y: top }, { x, y: top + height }, 0.5)
  for (const y of [edge.top, edge.bottom]) if (y !== null) pen.rule({ x: left, y }, { x: right, y }, 0.5)
}
