import { getDocumentProxy } from 'unpdf'
import { Refusal } from './refusal.ts'

type Piece = { str: string; transform: number[]; width: number; height: number }

const MAX_PAGES = 600
/** A page of a paper holds hundreds of letters; scans give none, or a stamp's few. */
const LETTERS_PER_PAGE = 15

/** The text layer of a PDF: its lines, wide gaps as tabs, a form feed between pages. Throws a Refusal. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const document = await openPdf(bytes)
  try {
    if (document.numPages > MAX_PAGES) throw new Refusal('too-large')
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const content = await page.getTextContent()
      pages.push(linesOf(content.items.filter((item): item is Piece & typeof item => 'str' in item)))
    }
    const text = pages.join('\f')
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    if (letters < LETTERS_PER_PAGE * Math.min(pages.length, 3)) throw new Refusal('scanned')
    return text
  } finally {
    await document.destroy()
  }
}

async function openPdf(bytes: Uint8Array) {
  try {
    // pdf.js takes the buffer over: it gets its own copy
    return await getDocumentProxy(bytes.slice())
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new Refusal(isLocked ? 'encrypted' : 'broken')
  }
}

/** Pieces in the order they were written; a new height begins a new line, a wide gap becomes a tab. */
function linesOf(pieces: readonly Piece[]): string {
  let text = ''
  let last: Piece | null = null
  for (const piece of pieces) {
    if (piece.str === '') continue
    const [x, y] = [piece.transform[4] ?? 0, piece.transform[5] ?? 0]
    const size = Math.abs(piece.transform[3] ?? 0) || piece.height || 12
    if (last !== null) {
      const gap = x - ((last.transform[4] ?? 0) + last.width)
      const fall = (last.transform[5] ?? 0) - y
      if (Math.abs(fall) > size * 0.5 || gap < -size * 4) text += fall > size * 2.2 ? '\n\n' : '\n'
      else if (gap > size * 1.8) text += '\t'
      else if (gap > size * 0.18 && !/\s$/u.test(text) && !/^\s/u.test(piece.str)) text += ' '
    }
    text += piece.str
    last = piece
  }
  return text
}
