import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The text of one of the two papers of the demo, under another number: the demo has issued them already. */
export function readSeed(name: 'tb-13-2015' | 'kl-07-2017', number: string): string {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../apps/api/demo', `${name}.txt`), 'utf8')
  return text.replace(/Số:? (?:13 |07-)/u, (found) => found.replace(/\d+/u, number))
}
