import { FIELD_HEADS, FREE_HEADS, PLACE_HEADS } from '../grammar/bodies.ts'
import type { HeadKind } from '../grammar/bodies.ts'
import { CLASS_NOUNS, CLASS_OPENERS } from '../grammar/classes.ts'
import { FIELDS } from '../grammar/fields.ts'
import { NAME_TAILS, TERRITORIES } from '../grammar/name-tails.ts'
import { POSTS } from '../grammar/posts.ts'
import { ADVERBS, VERBS } from '../grammar/predicates.ts'
import type { PhraseIndex } from '../text/phrase-index.ts'
import { phraseIndex } from '../text/phrase-index.ts'

const all = (phrases: readonly string[]) => phraseIndex(phrases.map((phrase) => [phrase, true] as const))
const kinds = (phrases: readonly string[], kind: HeadKind) => phrases.map((phrase) => [phrase, kind] as const)

/** The grammar's lists, ready for looking up at a place in the text. */
export const heads = phraseIndex<HeadKind>([
  ...kinds(FREE_HEADS, 'free'),
  ...kinds(FIELD_HEADS, 'field'),
  ...kinds(PLACE_HEADS, 'place'),
])
export const posts = all(POSTS)
export const fields = all(FIELDS)
export const territories = all(TERRITORIES)
export const tails = all(NAME_TAILS)
export const classOpeners = all(CLASS_OPENERS)
export const classNouns = all(CLASS_NOUNS)
export const verbs = all(VERBS)
/** Where a name ends: a verb or an adverb begins. */
export const stops = all([...VERBS, ...ADVERBS])
/** Anything a new name may begin with. */
export const nameStarts: readonly PhraseIndex<unknown>[] = [heads, posts, classOpeners]
