import { fold } from '../vietnamese-text.ts'
import type { PublicationSettings } from './publication-settings.ts'

export const MASK = '•••'

// Luật 91/2025/QH15: what tells who somebody is beside name and post has no place on a public page.
const ALWAYS: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  // telephone: 0 or +84 and nine or ten digits, however they are grouped
  /(?<![\p{L}\p{N}/-])(?:\+84|0)(?:[ .-]?\d){8,10}(?![\p{L}\p{N}])/gu,
  // CMND nine digits, CCCD and mã định danh twelve
  /(?<![\p{L}\p{N}/.,-])\d{9}(?:\d{3})?(?![\p{L}\p{N}/.,-]?\d)/gu,
]
/** The word a name follows, then two to five words that begin with capitals. */
const NAMES =
  /(?<=(?:^|[^\p{L}])(?:[Đđ]\/c|[Đđ]ồng chí|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị)\s)\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4}/gu

/**
 * A text as everybody may read it: telephone numbers, mail addresses and numbers of papers of identity are always hidden,
 * names of people and words of the own list as set. What is hidden becomes `•••`, of whatever length it was.
 */
export function maskPersonal(text: string, { maskNames, maskWords }: PublicationSettings): string {
  let masked = ALWAYS.reduce((words, pattern) => words.replace(pattern, MASK), text)
  // the posts after "đồng chí" ("đồng chí Chủ tịch") are no names
  if (maskNames) masked = masked.replace(NAMES, (name) => (isPost(name) ? name : MASK))
  return maskWords.reduce((words, hidden) => maskWord(words, hidden), masked)
}

const POSTS = [
  'bi thu',
  'pho bi thu',
  'chu tich',
  'pho chu tich',
  'chanh van phong',
  'truong',
  'pho truong',
  'giam doc',
]

function isPost(name: string): boolean {
  const words = fold(name)
  return POSTS.some((post) => words === post || words.startsWith(`${post} `))
}

/** Wherever the word stands, whatever its case and accents. */
function maskWord(text: string, hidden: string): string {
  const wanted = fold(hidden)
  if (wanted === '') return text
  // folding keeps one unit for one in NFC text but for white space, which is folded to one blank first
  const flat = text.replace(/\s/gu, ' ')
  const folded = Array.from(flat, (letter) => fold(letter) || ' ').join('')
  if (folded.length !== flat.length) return text.replaceAll(hidden, MASK)
  let result = ''
  let at = 0
  for (;;) {
    const found = folded.indexOf(wanted, at)
    if (found < 0) return result + text.slice(at)
    result += text.slice(at, found) + MASK
    at = found + wanted.length
  }
}
