import type { Conclusion } from '@phoihop/contract/conclusions'
import { refTitle } from '@phoihop/domain/conclusions/ref-words'
import { text } from './text.ts'

export const WHOLE = 'whole'
export const SELECTED = 'selected'
const SHOWN = 60

interface PassageOption {
  value: string
  label: string
  start: number | null
  end: number | null
}

/** What a comment may be about: the words selected, the whole paper, or one of its parts. */
export function passageOptions(
  { text: words, items }: Pick<Conclusion, 'text' | 'items'>,
  selected: { start: number; end: number } | null,
): PassageOption[] {
  return [
    ...(selected
      ? [{ value: SELECTED, label: text.selected(shorten(words.slice(selected.start, selected.end))), ...selected }]
      : []),
    { value: WHOLE, label: text.onWhole, start: null, end: null },
    ...items.map(({ id, kind, ref, start, end }) => {
      const place = kind === 'item' && ref !== null ? `${refTitle(ref)}: ` : ''
      return { value: id, label: place + shorten(words.slice(start, end)), start, end }
    }),
  ]
}

function shorten(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  return line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()}…` : line
}
