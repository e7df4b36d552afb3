import { readFileSync } from 'node:fs'

let words: ReadonlySet<string> | null = null

/** Whether a word (lower case, no accents, letters and digits) stands in the list of common passwords; read once. */
export function isCommonPassword(word: string): boolean {
  words ??= new Set(readFileSync(new URL('../../../data/common-passwords.txt', import.meta.url), 'utf8').split('\n'))
  return word !== '' && words.has(word)
}
