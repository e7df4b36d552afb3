import type { Token } from './tokens.ts'

type Node<T> = { next: Map<string, Node<T>>; value: T | undefined }

/** Phrases by their words; finds the longest one at a place in time proportional to its length. */
export type PhraseIndex<T> = { readonly root: Node<T> }

/** Builds an index; commas and hyphens of a phrase are words of their own, as in the tokens. */
export function phraseIndex<T>(entries: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const root: Node<T> = { next: new Map(), value: undefined }
  for (const [phrase, value] of entries) {
    let node = root
    for (const word of phrase.match(/[\p{L}\p{M}\d/&]+|[^\s]/gu) ?? []) {
      const next: Node<T> = node.next.get(word) ?? { next: new Map(), value: undefined }
      node.next.set(word, next)
      node = next
    }
    node.value = value
  }
  return { root }
}

/** The longest phrase that begins at `at`, or null. `end` is the index of the token behind it. */
export function longestPhrase<T>(
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  at: number,
): { end: number; value: T } | null {
  let node: Node<T> | undefined = index.root
  let best: { end: number; value: T } | null = null
  for (let place = at; ; place++) {
    const token = tokens[place]
    node = token === undefined ? undefined : node.next.get(token.low === '–' ? '-' : token.low)
    if (node === undefined) return best
    if (node.value !== undefined) best = { end: place + 1, value: node.value }
  }
}
