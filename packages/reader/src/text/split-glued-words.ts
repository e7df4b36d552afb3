import { GLUE_PRONE_PHRASES } from '../grammar/glue-prone-phrases.ts'
import type { MappedText } from './mapped-text.ts'
import { replaceMapped } from './mapped-text.ts'
import { matchingForm } from './matching-form.ts'

/** "phốihợp" → where its blank belongs. Only phrases the grammar needs are known, so no other word is ever cut. */
const CUTS = new Map(GLUE_PRONE_PHRASES.map((phrase) => [phrase.replace(' ', ''), phrase.indexOf(' ')]))
const LONG_WORD = /(?<![\p{L}\d])\p{L}{5,16}(?![\p{L}\d])/gu

/** Puts back the blank that a PDF text layer lost inside a known two-word phrase. */
export function splitGluedWords(mapped: MappedText): MappedText {
  return replaceMapped(mapped, cutPattern(mapped.text), ' ')
}

function cutPattern(text: string): RegExp {
  const found = new Set<string>()
  for (const [word] of text.matchAll(LONG_WORD)) if (CUTS.has(matchingForm(word))) found.add(word)
  if (found.size === 0) return /(?!)/gu
  const places = [...found].map((word) => {
    const cut = CUTS.get(matchingForm(word)) ?? 0
    return `(?<=(?<![\\p{L}\\d])${word.slice(0, cut)})(?=${word.slice(cut)}(?![\\p{L}\\d]))`
  })
  return new RegExp(places.join('|'), 'gu')
}
