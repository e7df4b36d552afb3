import type { FontSet } from '../fonts/font-set.ts'
import type { PaperForm } from '../forms/paper-form.ts'
import type { Pen } from './pen.ts'

/** A strip of the page that is never cut: a line, a slice of a table, the signature. Points. */
export type Row = {
  height: number
  /** Space above, dropped at the top of a page. */
  gap: number
  /** Stays with the row before. */
  glued: boolean
  /** Rows repeated above it when it comes first on a page: the head of its table. */
  repeat: Row[]
  draw: (pen: Pen, top: number) => void
}

/** The column in which rows stand, in points from the left edge of the page. */
export type Column = { x: number; width: number }

/** What rows are made with. `root` is the element of the document that everything read out hangs from. */
export type Layout = {
  form: PaperForm
  fonts: FontSet
  document: PDFKit.PDFDocument
  root: PDFKit.PDFStructureElement
}

export function heightOf(rows: Row[]): number {
  return rows.reduce((sum, row) => sum + row.gap + row.height, 0)
}

/** Draws rows below each other. */
export function drawRows(rows: Row[], pen: Pen, top: number): void {
  let at = top
  for (const row of rows) {
    at += row.gap
    row.draw(pen, at)
    at += row.height
  }
}
