import { composePaper } from '../compose/compose-paper.ts'
import type { ComposedPaper } from '../compose/composed-paper.ts'
import { MM, textWidth } from '../compose/text-width.ts'
import { openFonts, type FontSet } from '../fonts/font-set.ts'
import type { FontFiles } from '../fonts/font-files.ts'
import type { PaperForm } from '../forms/paper-form.ts'
import type { OfficialPaper } from '../official-paper.ts'
import { refuseUnprintable } from '../refuse-unprintable.ts'
import { pairRow, partRows, tailRows } from './pair-rows.ts'
import { paginate } from './paginate.ts'
import { paragraphRows } from './paragraph-rows.ts'
import { createPen, openDocument, type Pen } from './pen.ts'
import { drawRows, type Column, type Layout, type Row } from './row.ts'
import { tableRows } from './table-rows.ts'

/**
 * The paper as a tagged PDF 1.7 in Vietnamese, its font embedded, in the form of its world and day. The same paper with a
 * day gives the same bytes. Rejects with PaperRefusal when a character cannot be printed, the head is longer than a page
 * or the font is missing. `fonts`: other files than Tinos.
 */
export async function renderPdf(paper: OfficialPaper, fonts?: FontFiles): Promise<Uint8Array> {
  const set = openFonts(fonts)
  const composed = composePaper(paper, set.measure)
  refuseUnprintable(composed, set)
  const made = paper.issuedOn === null ? null : new Date(`${paper.issuedOn}T00:00:00+07:00`)
  const document = openDocument(set, { title: composed.title, author: composed.issuer, made })
  const bytes = collect(document)
  draw(composed, document, set)
  document.end()
  return await bytes
}

function draw(paper: ComposedPaper, document: PDFKit.PDFDocument, fonts: FontSet): void {
  const { form } = paper
  const root = document.struct('Document')
  document.addStructure(root)
  const pages = paginate(rowsOf(paper, { form, fonts, document, root }), roomOf(form))
  const pen = createPen(document, fonts)
  pages.forEach((rows, index) => {
    document.addPage()
    if (index > 0) drawPageNumber(index + 1, form, fonts, pen)
    drawRows(rows, pen, form.page.top * MM)
  })
  root.end()
}

function rowsOf(paper: ComposedPaper, layout: Layout): Row[] {
  const { form } = paper
  const whole = { x: form.page.left * MM, width: textWidth(form) }
  const head = paper.head.map((pair, index) => pairRow(pair, split(whole, form.headLeft), layout, index === 0 ? 0 : 6))
  const front = partRows(paper.front, whole, layout)
  const tail = paper.tail === null ? [] : tailRows(paper.tail, split(whole, form.tailLeft), layout)
  const below = partRows(paper.below, whole, layout).map((row, index) => (index === 0 ? { ...row, gap: 14 } : row))
  return [...head, ...front, ...bodyRows(paper.body, whole, layout), ...tail, ...below]
}

function bodyRows(body: ComposedPaper['body'], whole: Column, layout: Layout): Row[] {
  let isKept = false
  return body.flatMap((piece, index) => {
    const glued = isKept
    isKept = 'element' in piece && piece.keepNext
    if (!('element' in piece)) return tableRows(piece, whole, layout, glued)
    const rows = paragraphRows(piece, whole, layout, { glued })
    // Air between the front and the body.
    return index === 0 ? rows.map((row, line) => (line === 0 ? { ...row, gap: 14 } : row)) : rows
  })
}

function split(whole: Column, share: number): { left: Column; right: Column } {
  const width = whole.width * share
  return { left: { x: whole.x, width }, right: { x: whole.x + width, width: whole.width - width } }
}

function roomOf({ page }: PaperForm): number {
  return (page.height - page.top - page.bottom) * MM
}

function drawPageNumber(number: number, form: PaperForm, fonts: FontSet, pen: Pen): void {
  const look = { ...form.looks.pageNumber }
  const text = String(number)
  const width = fonts.measure(text, look)
  const line = { words: [{ pieces: [{ text, look, width }], width, blank: 0 }], width }
  const middle = form.page.left * MM + textWidth(form) / 2
  pen.artifact(() => pen.words(line, middle - width / 2, form.page.header * MM, 0))
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    document.on('error', reject)
  })
}
