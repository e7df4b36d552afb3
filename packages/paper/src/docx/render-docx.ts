import { Document, Header, Packer, PageNumber, Paragraph, TextRun, type FileChild } from 'docx'
import { composePaper } from '../compose/compose-paper.ts'
import type { ComposedPaper } from '../compose/composed-paper.ts'
import { partsOf } from '../compose/parts-of.ts'
import { textWidth } from '../compose/text-width.ts'
import { openFonts } from '../fonts/font-set.ts'
import type { PaperForm } from '../forms/paper-form.ts'
import type { OfficialPaper } from '../official-paper.ts'
import { refuseUnprintable } from '../refuse-unprintable.ts'
import { docxNumbering } from './docx-numbering.ts'
import { docxParagraphs, smallGap, type DocxLayout } from './docx-paragraphs.ts'
import { docxStyles } from './docx-styles.ts'
import { docxPairs, docxTable } from './docx-tables.ts'
import { twipsOfMm } from './units.ts'

/**
 * The paper as a Word document with the same words as the PDF: a style for each element, automatic numbers, the head and
 * the signature as tables without lines. Rejects with PaperRefusal as renderPdf does.
 */
export async function renderDocx(paper: OfficialPaper): Promise<Uint8Array> {
  const fonts = openFonts()
  const composed = composePaper(paper, fonts.measure)
  refuseUnprintable(composed, fonts)
  const { form } = composed
  const document = new Document({
    title: composed.title,
    creator: composed.issuer,
    lastModifiedBy: composed.issuer,
    styles: docxStyles(form),
    numbering: docxNumbering(partsOf(composed), form),
    sections: [
      {
        properties: { titlePage: true, page: pageOf(form) },
        // None on the first page (NĐ 30, Phụ lục I, phần I, mục 6; 05-HD).
        headers: { default: numberedHeader(), first: new Header({ children: [] }) },
        children: contentOf(composed, { form, measure: fonts.measure }),
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function pageOf({ page }: PaperForm) {
  return {
    size: { width: twipsOfMm(page.width), height: twipsOfMm(page.height) },
    margin: {
      top: twipsOfMm(page.top),
      bottom: twipsOfMm(page.bottom),
      left: twipsOfMm(page.left),
      right: twipsOfMm(page.right),
      header: twipsOfMm(page.header),
      footer: twipsOfMm(page.header),
    },
  }
}

function numberedHeader(): Header {
  return new Header({
    children: [new Paragraph({ style: 'pageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  })
}

function contentOf(paper: ComposedPaper, layout: DocxLayout): FileChild[] {
  const { form } = layout
  const width = textWidth(form)
  const paragraphs = (parts: ComposedPaper['front'], gap?: number) =>
    parts.flatMap((part, index) =>
      docxParagraphs(part, layout, { width, ...(index === 0 && gap !== undefined ? { gap } : {}) }),
    )
  const head = docxPairs(paper.head, layout, { width, leftShare: form.headLeft, gaps: [0, 6] })
  const body = paper.body.flatMap((piece, index): FileChild[] =>
    'element' in piece
      ? paragraphs([piece], index === 0 ? 14 : undefined)
      : [smallGap(), docxTable(piece, layout, width), smallGap()],
  )
  const tail =
    paper.tail === null
      ? []
      : [docxPairs([paper.tail], layout, { width, leftShare: form.tailLeft, gaps: [14] }), smallGap()]
  return [head, smallGap(), ...paragraphs(paper.front), ...body, ...tail, ...paragraphs(paper.below, 14)]
}
