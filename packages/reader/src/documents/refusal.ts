/**
 * Why a file gives no text. The product turns each into a Vietnamese sentence.
 * - `empty` no bytes or no words · `too-large` over 20 MB · `image` a picture · `scanned` a PDF of pictures without text
 * - `encrypted` needs a password · `expands-too-much` a zip far larger than it looks · `broken` cut off or damaged
 * - `old-word` a .doc of Word 97–2003 · `macros` a Word file that carries programs · `not-a-paper` anything else, such as a ZIP named .docx
 */
export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'image'
  | 'scanned'
  | 'encrypted'
  | 'expands-too-much'
  | 'broken'
  | 'old-word'
  | 'macros'
  | 'not-a-paper'

export type DocumentText = { ok: true; format: 'txt' | 'docx' | 'pdf'; text: string } | { ok: false; code: RefusalCode }

export const MAX_BYTES = 20 * 1024 * 1024

/** A refusal on its way up to readDocument, which is the only one to catch it. */
export class Refusal extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode) {
    super(code)
    this.name = 'Refusal'
    this.code = code
  }
}
