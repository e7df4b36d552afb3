import type { MappedText } from './mapped-text.ts'
import { mapText } from './mapped-text.ts'

export function decodeLegacyText(source: string): MappedText {
  return mapText(source)
}
