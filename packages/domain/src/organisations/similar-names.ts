import type { NameContext, NamedBody, NameDirectory } from './name-directory.ts'

/** Two names share so many of their words at least to be offered as alike. */
const ALIKE = 0.5

/** Bodies whose names share words with the unknown one, the likeliest first: to choose from, never taken by itself. */
export function similarBodies(keys: readonly string[], directory: NameDirectory, { issuer }: NameContext): NamedBody[] {
  const found = new Map<NamedBody, number>()
  for (const key of keys) {
    for (const [other, common] of sharingWords(key, directory)) {
      const likeness = (2 * common) / (wordsOf(key).size + wordsOf(other).size)
      if (common < 2 || likeness < ALIKE) continue
      for (const { body } of directory.byKey.get(other) ?? [])
        found.set(body, Math.max(found.get(body) ?? 0, likeness + (body.localityId === issuer?.localityId ? 0.05 : 0)))
    }
  }
  return [...found].sort((a, b) => b[1] - a[1]).map(([body]) => body)
}

/** The keys that share words with this one, and how many. */
function sharingWords(key: string, { byWord }: NameDirectory): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of wordsOf(key)) {
    for (const other of byWord.get(word) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  return counts
}

function wordsOf(key: string): Set<string> {
  return new Set(key.split(' '))
}
