import type { MappedText } from './mapped-text.ts'
import { replaceMapped } from './mapped-text.ts'

const MARKED = /[^\p{M}]\p{M}+/gu
const INVISIBLE = /[\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF]/gu

/** Letters with loose accents become one letter (NFC), line ends become `\n`, odd blanks and hyphens the plain ones. */
export function composeText(mapped: MappedText): MappedText {
  const composed = replaceMapped(mapped, MARKED, (match) => match[0].normalize('NFC'))
  const lines = replaceMapped(replaceMapped(composed, INVISIBLE, ''), /\r\n?|[\f\v\u0085]/gu, '\n')
  const blanks = replaceMapped(lines, /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu, ' ')
  return replaceMapped(blanks, /[\u2010\u2011\u2212]/gu, '-')
}
