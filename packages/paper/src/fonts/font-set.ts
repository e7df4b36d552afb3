import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import type { Measure } from '../compose/composed-paper.ts'
import { PaperRefusal } from '../refusal.ts'
import { tinosFiles, type FontFiles } from './font-files.ts'

export type FontCut = keyof FontFiles

export type FontSet = {
  bytes: Record<FontCut, Buffer>
  measure: Measure
  has: (codePoint: number) => boolean
  /** Of one em: above and below the base line, and the distance of single lines. */
  ascent: number
  descent: number
  pitch: number
}

const CUTS: FontCut[] = ['regular', 'bold', 'italic', 'boldItalic']
const MAX_CACHED_WORDS = 50_000
let tinos: FontSet | null = null

/** Tinos, read once; or the files given. Refuses with `font-missing`. */
export function openFonts(files?: FontFiles): FontSet {
  if (files !== undefined) return readFonts(files)
  tinos ??= readFonts(findTinos())
  return tinos
}

export function cutOf(look: { bold: boolean; italic: boolean }): FontCut {
  if (look.bold) return look.italic ? 'boldItalic' : 'bold'
  return look.italic ? 'italic' : 'regular'
}

function findTinos(): FontFiles {
  try {
    return tinosFiles()
  } catch (error) {
    throw missing(error)
  }
}

function readFonts(files: FontFiles): FontSet {
  const open = CUTS.map((cut) => ({ cut, ...readFont(files[cut]) }))
  const of = (cut: FontCut) => {
    const found = open.find((font) => font.cut === cut)
    if (found === undefined) throw new Error(`no font ${cut}`)
    return found
  }
  const { font } = of('regular')
  const characters = new Set(font.characterSet)
  return {
    bytes: {
      regular: of('regular').bytes,
      bold: of('bold').bytes,
      italic: of('italic').bytes,
      boldItalic: of('boldItalic').bytes,
    },
    measure: measureWith((cut) => of(cut).font),
    has: (codePoint) => characters.has(codePoint),
    ascent: font.ascent / font.unitsPerEm,
    descent: -font.descent / font.unitsPerEm,
    pitch: (font.ascent - font.descent + font.lineGap) / font.unitsPerEm,
  }
}

function readFont(path: string): { bytes: Buffer; font: Font } {
  try {
    const bytes = readFileSync(path)
    const font = create(bytes)
    if (!('layout' in font)) throw new Error(`${path} is a collection of fonts`)
    return { bytes, font }
  } catch (error) {
    throw missing(error)
  }
}

function missing(cause: unknown): PaperRefusal {
  const refusal = new PaperRefusal('font-missing', 'Không đọc được phông chữ Times New Roman (Tinos) để dàn trang.')
  refusal.cause = cause
  return refusal
}

/** Word by word, as the PDF writes them; each word is shaped once. */
function measureWith(fontOf: (cut: FontCut) => Font): Measure {
  const widths = new Map<string, number>()
  const widthOf = (word: string, cut: FontCut): number => {
    const key = `${cut} ${word}`
    const known = widths.get(key)
    if (known !== undefined) return known
    const font = fontOf(cut)
    const width = font.layout(word).advanceWidth / font.unitsPerEm
    if (widths.size >= MAX_CACHED_WORDS) widths.clear()
    widths.set(key, width)
    return width
  }
  return (text, look) => {
    const cut = cutOf(look)
    const words = text.split(' ')
    const blanks = (words.length - 1) * widthOf(' ', cut)
    return (words.reduce((sum, word) => sum + (word === '' ? 0 : widthOf(word, cut)), 0) + blanks) * look.size
  }
}
