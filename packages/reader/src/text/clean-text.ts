import { MARKDOWN, SPACING } from '../grammar/cleaning.ts'
import { splitGluedWords } from './split-glued-words.ts'
import { composeText } from './compose-text.ts'
import { dropPageNumbers } from './drop-page-numbers.ts'
import { decodeLegacyText } from './decode-legacy-text.ts'
import type { MappedText } from './mapped-text.ts'
import { replaceMapped } from './mapped-text.ts'
import { matchingForm } from '@phoihop/domain/matching-form'

/** The text the later stages read. `low` has the same length as `text` and is what the grammar is matched against. */
export type CleanText = MappedText & { readonly low: string; readonly source: string }

/** Undoes what typing, scanning and copying did to a paper; every unit still knows its place in the source. */
export function cleanText(source: string): CleanText {
  let mapped = composeText(decodeLegacyText(source))
  for (const [, pattern, replacement] of [...MARKDOWN, ...SPACING]) {
    mapped = replaceMapped(mapped, pattern, (match) => replacement.replace('$1', match[1] ?? ''))
  }
  mapped = dropPageNumbers(splitGluedWords(mapped))
  return { ...mapped, low: matchingForm(mapped.text), source }
}
