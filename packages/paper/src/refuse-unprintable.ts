import { partsOf, printedText } from './compose/parts-of.ts'
import type { ComposedPaper } from './compose/composed-paper.ts'
import type { FontSet } from './fonts/font-set.ts'
import { PaperRefusal } from './refusal.ts'

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u
const MAX_CHARACTERS = 5_000_000
/** So many characters tell where a place is. */
const PLACE_LENGTH = 40

/**
 * The first character of a text that no paper can bear, or null: one that Times lacks (an emoji, a control character) or
 * that runs from right to left. A paper is in Vietnamese; a box in its place would be worse than a refusal.
 */
export function unprintableIn(text: string, fonts: FontSet): string | null {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 32 || !fonts.has(code) || (code > 0x58f && RIGHT_TO_LEFT.test(character))) return character
  }
  return null
}

/** `“😀” (U+1F600)`: a character as a sentence can show it. */
export function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return /^[\p{C}\p{M}]$/u.test(character) ? `U+${code}` : `“${character}” (U+${code})`
}

/** What stands before a character, so that its place is found; of its own line when nothing does. */
function wordsBefore(text: string, character: string): string {
  const before = text.slice(0, text.indexOf(character)).trim()
  const shown = before === '' ? text.slice(character.length).trim().slice(0, PLACE_LENGTH) : before.slice(-PLACE_LENGTH)
  return Array.from(shown)
    .filter((one) => !/[\p{C}\p{Extended_Pictographic}]/u.test(one) && !RIGHT_TO_LEFT.test(one))
    .join('')
}

/** Throws when the paper could not be printed whole. */
export function refuseUnprintable(paper: ComposedPaper, fonts: FontSet): void {
  let length = 0
  for (const part of partsOf(paper)) {
    const text = printedText(part)
    length += text.length
    if (length > MAX_CHARACTERS) throw new PaperRefusal('too-long', 'Văn bản dài hơn 5 triệu chữ.')
    const character = unprintableIn(text, fonts)
    if (character !== null)
      throw new PaperRefusal(
        'unprintable',
        `Phông chữ của văn bản không in được ký tự ${nameCharacter(character)} ở “${wordsBefore(text, character)}…”.`,
      )
  }
}
