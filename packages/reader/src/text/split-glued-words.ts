import { FREE_HEADS, PLACE_HEADS } from '../grammar/bodies.ts'
import { CLASS_NOUNS, CLASS_OPENERS } from '../grammar/classes.ts'
import { FIELDS } from '../grammar/fields.ts'
import { GLUE_PRONE_WORDS } from '../grammar/glue-prone-words.ts'
import { NAME_TAILS, TERRITORIES } from '../grammar/name-tails.ts'
import { POSTS } from '../grammar/posts.ts'
import { ADVERBS, VERBS } from '../grammar/predicates.ts'
import type { MappedText } from './mapped-text.ts'
import { replaceMapped } from './mapped-text.ts'
import { matchingForm } from '@phoihop/domain/matching-form'

/** The syllables of the grammar's own words: a glued word is cut only where both halves are among them. */
const SYLLABLES = new Set(
  [
    FREE_HEADS,
    PLACE_HEADS,
    CLASS_NOUNS,
    CLASS_OPENERS,
    FIELDS,
    NAME_TAILS,
    TERRITORIES,
    POSTS,
    ADVERBS,
    VERBS,
    GLUE_PRONE_WORDS,
  ]
    .flat()
    .flatMap((phrase) => phrase.split(/[^\p{L}]+/u))
    .filter((syllable) => syllable.length > 1),
)
const VOWELS = 'aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ'
/** A Vietnamese word is one syllable: consonants between vowels mean that a blank was lost ("gi" and "qu" apart). */
const TWO_SYLLABLES = new RegExp(`[${VOWELS}][^${VOWELS}]+[${VOWELS}]`, 'u')
const WORD = /(?<![\p{L}\d])\p{L}{4,18}(?![\p{L}\d])/gu

/** Puts back the blanks that a PDF text layer lost between small-letter words: "phốihợpvới" → "phối hợp với". */
export function splitGluedWords(mapped: MappedText): MappedText {
  const places = new Set<number>()
  const known = new Map<string, number[]>()
  for (const match of mapped.text.matchAll(WORD)) {
    const cuts = known.get(match[0]) ?? cutsIn(match[0])
    known.set(match[0], cuts)
    for (const cut of cuts) places.add(match.index + cut)
  }
  if (places.size === 0) return mapped
  return replaceMapped(mapped, /(?<=\p{L})(?=\p{L})/gu, (match) => (places.has(match.index ?? -1) ? ' ' : ''))
}

function cutsIn(word: string): number[] {
  return TWO_SYLLABLES.test(word.toLowerCase()) ? cutsOf(matchingForm(word)) : []
}

/** Where a word falls apart into known syllables; nowhere when it is one syllable or an unknown word. */
function cutsOf(word: string): number[] {
  if (SYLLABLES.has(word) || !TWO_SYLLABLES.test(word)) return []
  for (let end = Math.min(7, word.length - 2); end >= 2; end--) {
    if (!SYLLABLES.has(word.slice(0, end))) continue
    const rest = word.slice(end)
    if (SYLLABLES.has(rest)) return [end]
    const further = cutsOf(rest)
    if (further.length > 0) return [end, ...further.map((cut) => end + cut)]
  }
  return []
}
