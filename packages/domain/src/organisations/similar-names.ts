import { existsOn } from './class-address.ts'
import type { NameContext } from './resolve-name.ts'
import type { NamedBody, NameDirectory } from './name-directory.ts'
import { nameKeys } from './name-keys.ts'

/** Two names share so many of their words at least to be offered as alike. */
const ALIKE = 0.5

/** Bodies whose names share words with the unknown one, the likeliest first: to choose from, never taken by itself. */
export function similarBodies(keys: readonly string[], directory: NameDirectory, { issuer }: NameContext): NamedBody[] {
  const wanted = keys.map((key) => new Set(key.split(' ')))
  const scored = directory.bodies.flatMap((body) => {
    if (!existsOn(body, directory.on)) return []
    const names = body.names.flatMap((name) => nameKeys(name.words))
    const likeness = Math.max(0, ...names.flatMap((name) => wanted.map((words) => shared(words, name))))
    const near = body.localityId === issuer?.localityId ? 0.05 : 0
    return likeness >= ALIKE ? [{ body, likeness: likeness + near }] : []
  })
  return scored.sort((a, b) => b.likeness - a.likeness).map(({ body }) => body)
}

/** Words in common over words in the shorter name's favour (overlap between Dice and containment). */
function shared(words: ReadonlySet<string>, name: string): number {
  const other = new Set(name.split(' '))
  const common = [...words].filter((word) => other.has(word)).length
  return common < 2 ? 0 : (2 * common) / (words.size + other.size)
}
