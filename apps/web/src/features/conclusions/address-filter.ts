import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core'
import { fold } from '@phoihop/domain/vietnamese-text'

/** Finds options by label and other names, blind to case and accents; every word typed must occur. */
export function filterBy(wordsOf: ReadonlyMap<string, string>): OptionsFilter {
  return ({ options, search, limit }) => {
    const needles = fold(search).split(' ').filter(Boolean)
    let left = limit
    const keep = (option: ComboboxItem) => {
      const hay = wordsOf.get(option.value) ?? fold(option.label)
      const found = left > 0 && needles.every((needle) => hay.includes(needle))
      if (found) left -= 1
      return found
    }
    return options.flatMap((one): ComboboxParsedItem[] => {
      if (!('group' in one)) return keep(one) ? [one] : []
      const items = one.items.filter(keep)
      return items.length > 0 ? [{ ...one, items }] : []
    })
  }
}
