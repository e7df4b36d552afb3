/**
 * Why a paper is not rendered or a file not checked; the message is a Vietnamese sentence.
 * - `unprintable` a character that the font of the form lacks or that runs from right to left
 * - `font-missing` the font files cannot be read · `head-too-long` the head would not fit on the first page
 * - `too-long` over 5,000,000 characters · `not-a-paper` the data has not the shape of a paper
 * - `not-a-docx`, `not-a-pdf`, `not-edxml` a file that is none · `expands-too-much` a zip far larger than it looks
 */
export type PaperRefusalCode =
  | 'unprintable'
  | 'font-missing'
  | 'head-too-long'
  | 'too-long'
  | 'not-a-paper'
  | 'not-a-docx'
  | 'not-a-pdf'
  | 'not-edxml'
  | 'expands-too-much'

export class PaperRefusal extends Error {
  readonly code: PaperRefusalCode

  constructor(code: PaperRefusalCode, message: string) {
    super(message)
    this.name = 'PaperRefusal'
    this.code = code
  }
}
