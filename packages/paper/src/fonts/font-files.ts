import { createRequire } from 'node:module'

/** The four cuts of the font as paths to TTF files. */
export type FontFiles = { regular: string; bold: string; italic: string; boldItalic: string }

const resolve = createRequire(import.meta.url).resolve

/** Tinos has the widths of Times New Roman, which the law asks for, and may be passed on (SIL OFL). */
export function tinosFiles(): FontFiles {
  const file = (cut: string) => resolve(`@expo-google-fonts/tinos/${cut}/Tinos_${cut}.ttf`)
  return {
    regular: file('400Regular'),
    bold: file('700Bold'),
    italic: file('400Regular_Italic'),
    boldItalic: file('700Bold_Italic'),
  }
}
