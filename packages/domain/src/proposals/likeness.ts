import { fold } from '../vietnamese-text.ts'

/** Words that any proposal has: they say nothing about what it asks for. */
const COMMON = new Set(
  `kien nghi de xuat xin cua va cho cac cap mot so ve viec theo trong tai voi la co duoc khong den tu nhung don vi huyen xa
  xem xet quan tam can som hien nay tiep tuc thuc hien`.split(/\s+/u),
)
const SHOWN_MOST = 6

/** The words of a text that tell it from others, folded, each once. */
export function tellingWords(text: string): string[] {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u)
  return [...new Set(words)].filter((word) => word.length > 1 && !COMMON.has(word))
}

/** Words of `text` as it writes them that `other` has too: why the two are taken for alike. */
export function commonWords(text: string, other: string): string[] {
  const wanted = new Set(tellingWords(other))
  const seen = new Map<string, string>()
  for (const word of text.normalize('NFC').split(/[^\p{L}\p{N}]+/u)) {
    const key = fold(word)
    if (key.length > 1 && wanted.has(key) && !COMMON.has(key) && !seen.has(key)) seen.set(key, word.toLowerCase())
  }
  return [...seen.values()].slice(0, SHOWN_MOST)
}
