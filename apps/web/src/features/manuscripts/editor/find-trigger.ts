import type { EditorState } from 'prosemirror-state'

/** What the caret asks to be completed. `asked`: by a sign or a key; otherwise offered in passing. */
export interface Trigger {
  kind: 'name' | 'phrase'
  query: string
  /** what an insertion takes the place of */
  from: number
  to: number
  asked: boolean
}

const PHRASE = /(?:^|\s)(\/([^/\s][^/]{0,40}|))$/u
const AT = /(?:^|[\s(,;])(@([^@]{0,40}))$/u
/** A name in the making: from the third letter of a word with a capital, up to six words. */
const NAME = /(?:^|[\s(,;“"])(\p{Lu}[\p{L}\p{M}-]{1,}(?:\s[\p{L}\p{M}-]+){0,5})$/u

/** What stands before the caret and may be completed; null when nothing is. `forced`: Ctrl+Space was pressed. */
export function findTrigger(state: EditorState, forced: boolean): Trigger | null {
  const { $from, empty } = state.selection
  if (!empty || !$from.parent.isTextblock) return null
  const before = $from.parent.textBetween(0, $from.parentOffset)
  const to = $from.pos
  const at = (words: string) => to - words.length
  const phrase = PHRASE.exec(before)
  if (phrase) return { kind: 'phrase', query: phrase[2] ?? '', from: at(phrase[1] ?? ''), to, asked: true }
  const name = AT.exec(before)
  if (name) return { kind: 'name', query: name[2] ?? '', from: at(name[1] ?? ''), to, asked: true }
  if (forced) {
    const word = /[\p{L}\p{M}-]*$/u.exec(before)?.[0] ?? ''
    return { kind: 'name', query: word, from: at(word), to, asked: true }
  }
  const passing = NAME.exec(before)?.[1] ?? ''
  return passing.length >= 3 ? { kind: 'name', query: passing, from: at(passing), to, asked: false } : null
}
