/** The longest text a paper may have, in bytes of UTF-8: about 500 pages. */
export const PAPER_TEXT_MAX_BYTES = 1_500_000

const WORD_MARKUP =
  /<!--\[if[\s\S]{0,20000}?<!\[endif\]-->|<style[^>]{0,200}>[\s\S]{0,20000}?<\/style>|<\/?(?:o|w|m|v):[^>]{0,200}>/giu
// C0 and C1 controls other than tab and line feed, soft hyphens, zero-width marks, the byte order mark
// oxlint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu

/**
 * The text of a paper as it is kept and shown: NFC, LF line ends, plain blanks, without the invisible marks and the
 * markup that Word leaves behind when pasted. Spans count UTF-16 code units in this text. Cleaning twice changes nothing.
 */
export function cleanPaperText(source: string): string {
  return source
    .replace(WORD_MARKUP, '')
    .replace(/\r\n?|\u2028|\u2029|\u0085|\f/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .normalize('NFC')
}
