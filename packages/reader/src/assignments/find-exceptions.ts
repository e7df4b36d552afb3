import { parseNames } from '../names/parse-names.ts'
import type { Token } from '../text/tokens.ts'
import { lowOf } from './clause-words.ts'

const EXCEPT = /^(?:(?:ngoại )?trừ(?: các)?|không bao gồm|không kể)(?=\s)/u

/** Members taken out of a class: "trừ xã X", "(trừ các thôn A, B)". */
export function findExceptions(tokens: readonly Token[], from: number, end: number): string[] {
  const found: string[] = []
  for (let at = from; at < end; at++) {
    const match = EXCEPT.exec(lowOf(tokens, at, at + 4))
    if (!match) continue
    const words = match[0].split(' ')
    const start = at + words.length - (words.at(-1) === 'các' ? 1 : 0)
    const named = parseNames(tokens, start)
    if (named && named.end <= end + 1) found.push(...named.names.map((name) => name.text))
    at = Math.max(at, (named?.end ?? at + 1) - 1)
  }
  return [...new Set(found)]
}
