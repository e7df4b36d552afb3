/** The longest text a paper may have, in bytes of UTF-8: about 500 pages. */
export const PAPER_TEXT_MAX_BYTES = 1_500_000

const WORD_TAGS = /<\/?[owmv]:[^>]{0,200}>/giu
/** What stands between these was never meant to be read. */
const WORD_BLOCKS = [
  ['<!--[if', '<![endif]-->'],
  ['<style', '</style>'],
] as const
// C0 and C1 controls other than tab and line feed, soft hyphens, zero-width marks, the byte order mark
// oxlint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu

/**
 * The text of a paper as it is kept and shown: NFC, LF line ends, plain blanks, without the invisible marks and the
 * markup that Word leaves behind when pasted. Spans count UTF-16 code units in this text. Cleaning twice changes nothing.
 */
export function cleanPaperText(source: string): string {
  return WORD_BLOCKS.reduce((text, [from, to]) => withoutBlocks(text, from, to), source)
    .replace(WORD_TAGS, '')
    .replace(/\r\n?|\u2028|\u2029|\u0085|\f/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .normalize('NFC')
}

/** Cuts out every piece from `from` to the next `to`; a piece that never ends stays. One pass. */
function withoutBlocks(text: string, from: string, to: string): string {
  const kept: string[] = []
  let at = 0
  for (;;) {
    const start = text.indexOf(from, at)
    const end = start < 0 ? -1 : text.indexOf(to, start)
    if (end < 0) return kept.join('') + text.slice(at)
    kept.push(text.slice(at, start))
    at = end + to.length
  }
}
