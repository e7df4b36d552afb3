import { fold } from '../vietnamese-text.ts'
import { ABBREVIATIONS, SAME_NAMES } from './abbreviations.ts'

/** So many readings of one name at the most: capitals with several meanings multiply. */
const MAX_KEYS = 16

/**
 * The keys under which a name is kept and looked up: folded, capitals written out, without linking words, marks and
 * bracketed remarks, usual variants made one. More than one where capitals have several meanings ("KTHT").
 */
export function nameKeys(words: string): readonly string[] {
  const known = remembered.get(words)
  if (known) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const keys = makeKeys(words)
  remembered.set(words, keys)
  return keys
}

/** The same names come with every paper of a territory: their keys are made once. */
const remembered = new Map<string, readonly string[]>()
const MOST_REMEMBERED = 50_000

function makeKeys(words: string): string[] {
  let keys = ['']
  for (const token of tokensOf(words)) {
    const meanings = meaningsOf(token)
    if (meanings.length === 0) continue
    keys = keys.flatMap((key) => meanings.map((meaning) => `${key} ${meaning}`)).slice(0, MAX_KEYS)
  }
  return [...new Set(keys.map(sameName).filter((key) => key !== ''))]
}

/** Blanks around "-" and "&" are chance ("TC- KH", "NN & PTNT"). */
function tokensOf(words: string): string[] {
  return words
    .normalize('NFC')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/(?<=\p{Lu})\s*([&-])\s*(?=\p{Lu}{2})/gu, '$1')
    .split(/[\s,;:.]+/u)
    .filter((token) => token !== '')
}

function meaningsOf(token: string): readonly string[] {
  const bare = token.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')
  const whole = ABBREVIATIONS[bare]
  if (whole) return whole
  const parts = bare.split(/[-–&/]/u).filter((part) => part !== '')
  if (parts.length > 1) {
    return parts.map((part) => meaningsOf(part)).reduce((all, next) => all.flatMap((a) => next.map((b) => `${a} ${b}`)))
  }
  const folded = fold(bare)
  return folded === '' || folded === 'va' ? [] : [folded]
}

function sameName(key: string): string {
  let same = key.trim().replace(/\s+/gu, ' ')
  for (const [pattern, one] of SAME_NAMES) same = same.replace(pattern, one)
  return same
}
