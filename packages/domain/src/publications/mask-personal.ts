import { fold } from '../vietnamese-text.ts'
import type { PublicationSettings } from './publication-settings.ts'

export const MASK = '•••'

// marks that are not seen, and the many blanks of Unicode: a number broken by one of them is read all the same
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu
const WIDE_DIGITS = /[\uff10-\uff19]/gu

// Luật 91/2025/QH15: what tells who somebody is beside name and post has no place on a public page.
const ALWAYS: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]{1,64} ?@ ?[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64})+/gu,
  // what is called a number of identity, however it is grouped
  /(?<=(?:CCCD|CMND|CMTND|căn cước(?: công dân)?|chứng minh nhân dân|định danh(?: cá nhân)?|hộ chiếu)(?: số)?[ :.]{0,3})[\p{L}\d](?:[ .-]?\d){7,11}(?!\d)/giu,
  // telephone: 0 or 84 and eight to ten digits, however they are grouped; a day is none
  /(?<![\p{L}\p{N}]|\p{N}[/.,-])(?!(?:0[1-9]|[12]\d|3[01])[.-](?:0[1-9]|1[0-2])[.-](?:19|20)\d\d(?!\d))(?:\(?\+84\)?(?: ?\(0\))?|84(?=[235789]\d)|\(?0)(?:[ .()\u2010-\u2014-]{0,3}\d){8,10}(?![\p{L}\p{N}])/gu,
  // CMND nine digits, CCCD and mã định danh twelve
  /(?<![\p{L}\p{N}/.,-])\d{9}(?:\d{3})?(?![\p{L}\p{N}/.,-]?\d)/gu,
]
/** The word a name follows, then two to five words that begin with capitals. */
const NAMES =
  /(?<=(?:^|[^\p{L}])(?:[Đđ]\/[Cc]|[Đđ][Ồồ][Nn][Gg]\s{1,4}[Cc][Hh][Íí]|[Ôô][Nn][Gg]|[Bb][Àà]|[Aa][Nn][Hh]|[Cc][Hh][Ịị])(?::\s{0,4}|\s{1,4}))\p{Lu}[\p{L}’']*(?:\s{1,4}\p{Lu}[\p{L}’']*){1,4}/gu

/**
 * A text as everybody may read it: telephone numbers, mail addresses and numbers of papers of identity are always hidden,
 * names of people and words of the own list as set. What is hidden becomes `•••`, of whatever length it was.
 */
export function maskPersonal(text: string, { maskNames, maskWords }: PublicationSettings): string {
  // twice: of two numbers in a row the second is seen once the first is hidden
  let masked = [...ALWAYS, ...ALWAYS].reduce((words, pattern) => words.replace(pattern, MASK), seen(text))
  // the posts after "đồng chí" ("đồng chí Chủ tịch") are no names
  if (maskNames) masked = masked.replace(NAMES, (name) => (isPost(name) ? name : MASK))
  // most listed words stand in no text at all: those are not looked for letter by letter
  const all = fold(masked)
  return maskWords.filter((word) => all.includes(fold(word))).reduce(maskWord, masked)
}

/** The text as an eye sees it: one way of writing each letter, blank and digit. */
function seen(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(BLANKS, ' ')
    .replace(WIDE_DIGITS, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xff10 + 0x30))
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
  // "Phó Chủ" of "Phó Chủ tịch": the small letter ends the name
  return POSTS.some((post) => words === post || words.startsWith(`${post} `) || post.startsWith(`${words} `))
}

/** Wherever the word stands, whatever its case, accents and blanks. */
function maskWord(text: string, hidden: string): string {
  const wanted = fold(hidden)
  if (wanted === '') return text
  const { folded, places } = foldInPlace(text)
  let result = ''
  let written = 0
  for (let found = folded.indexOf(wanted); found >= 0; found = folded.indexOf(wanted, found + wanted.length)) {
    const [start, end] = [places[found] ?? written, places[found + wanted.length] ?? text.length]
    result += text.slice(written, Math.max(start, written)) + MASK
    written = end
  }
  return result + text.slice(written)
}

/** The folded text, any white space as one blank, with the place in `text` of each of its units. */
function foldInPlace(text: string): { folded: string; places: number[] } {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const letter of text) {
    const isBlank = /\s/u.test(letter)
    const plain = isBlank ? ' ' : fold(letter)
    if (!isBlank || !folded.endsWith(' ')) {
      folded += plain
      for (let i = 0; i < plain.length; i += 1) places.push(at)
    }
    at += letter.length
  }
  return { folded, places }
}
