import PDFDocument from 'pdfkit'
import { cutOf, type FontSet } from '../fonts/font-set.ts'
import type { TextLine } from './break-lines.ts'

/** Draws on the current page, in points from its top left corner. */
export type Pen = {
  document: PDFKit.PDFDocument
  /** Words of a line whose single line box begins at `top`; `extra` is added to each blank. */
  words: (line: TextLine, x: number, top: number, extra: number) => void
  /** A rule; `thick` in points. */
  rule: (from: { x: number; y: number }, to: { x: number; y: number }, thick: number) => void
  frame: (box: { x: number; y: number; width: number; height: number }, colour: string) => void
  colour: (colour: string) => void
  /** What `draw` draws is read out as part of `element`. */
  content: (element: PDFKit.PDFStructureElement, tag: string, draw: () => void) => void
  /** What `draw` draws is no content: rules, page numbers. */
  artifact: (draw: () => void) => void
}

export function createPen(document: PDFKit.PDFDocument, fonts: FontSet): Pen {
  const put = (text: string, x: number, top: number, look: { size: number; bold: boolean; italic: boolean }) => {
    // pdfkit sets the top of the ascent at y; lines here have their leading above.
    const y = top + (fonts.pitch - fonts.ascent - fonts.descent) * look.size
    document.font(cutOf(look)).fontSize(look.size).text(text, x, y, { lineBreak: false })
  }
  const rule: Pen['rule'] = (from, to, thick) => {
    document.lineWidth(thick).moveTo(from.x, from.y).lineTo(to.x, to.y).stroke()
  }
  return {
    document,
    rule,
    words: (line, x, top, extra) => {
      let at = x
      line.words.forEach((word, index) => {
        const isLast = index === line.words.length - 1
        word.pieces.forEach((piece, place) => {
          // The blank is written with its word, so that it can be searched and copied.
          const blank = !isLast && place === word.pieces.length - 1 && word.blank > 0 ? ' ' : ''
          put(piece.text + blank, at, top, piece.look)
          if (piece.look.underline) {
            const y = top + (fonts.pitch - fonts.descent + 0.12) * piece.look.size
            // One line under words that follow each other.
            const goesOn = blank !== '' && line.words[index + 1]?.pieces[0]?.look.underline === true
            rule({ x: at, y }, { x: at + piece.width + (goesOn ? word.blank + extra : 0), y }, 0.6)
          }
          at += piece.width
        })
        at += word.blank + extra
      })
    },
    frame: ({ x, y, width, height }, colour) => {
      document.lineWidth(1).strokeColor(colour).rect(x, y, width, height).stroke().strokeColor('black')
    },
    colour: (colour) => {
      document.fillColor(colour)
    },
    content: (element, tag, draw) => {
      element.add(document.markStructureContent(tag))
      draw()
      document.endMarkedContent()
    },
    artifact: (draw) => {
      document.markContent('Artifact', { type: 'Layout' })
      draw()
      document.endMarkedContent()
    },
  }
}

/** A tagged A4 document in Vietnamese with the four cuts of the font in it. */
export function openDocument(fonts: FontSet, info: { title: string; author: string; made: Date | null }) {
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'vi-VN',
    info: {
      Title: info.title,
      Author: info.author,
      Creator: 'Phối Hợp',
      // The same paper is the same file: its day, not the clock.
      ...(info.made === null ? {} : { CreationDate: info.made }),
    },
  })
  for (const cut of ['regular', 'bold', 'italic', 'boldItalic'] as const) document.registerFont(cut, fonts.bytes[cut])
  return document
}
