import type { LegacyEncoding } from './decode-legacy-text.ts'
import { decodeLegacyText, detectLegacyEncoding } from './decode-legacy-text.ts'

/** The text in Unicode, and which old encoding it was typed in (null: none). */
export function unicodeText(source: string): { text: string; convertedFrom: LegacyEncoding | null } {
  const convertedFrom = detectLegacyEncoding(source)
  return { text: convertedFrom === null ? source : decodeLegacyText(source).text, convertedFrom }
}
