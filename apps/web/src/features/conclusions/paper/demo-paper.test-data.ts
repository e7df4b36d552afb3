import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** For tests: the text of one of the two papers of the demo. */
export function demoPaper(name: 'tb-13-2015' | 'kl-07-2017'): string {
  return readFileSync(join(import.meta.dirname, '../../../../../api/demo', `${name}.txt`), 'utf8')
}
