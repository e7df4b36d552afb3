import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core'
import { fold } from '@phoihop/domain/vietnamese-text'

/** All names of an option, folded, as one text to look in. */
export function namesToFind(names: readonly string[]): string {
  return names.map((name) => `|${fold(name)}`).join('')
}

/** How well the words fit: 0 a name begins with them, 1 a name has them in this order, 2 all occur somewhere; null: no. */
function rankOf(names: string, search: string): number | null {
  if (search === '' || names.includes(`|${search}`)) return 0
  if (names.includes(` ${search}`)) return 1
  return search.split(' ').every((word) => names.includes(word)) ? 2 : null
}

/** Finds options by any of their names, blind to case and accents; those that fit best come first. */
export function filterBy(namesOf: ReadonlyMap<string, string>): OptionsFilter {
  return ({ options, search, limit }) => {
    const needle = fold(search)
    const rank = (option: ComboboxItem) => rankOf(namesOf.get(option.value) ?? namesToFind([option.label]), needle)
    let left = limit
    const keep = (items: readonly ComboboxItem[]) => {
      const ranked = items.flatMap((item) => {
        const found = rank(item)
        return found === null ? [] : [{ item, found }]
      })
      const best = ranked.toSorted((a, b) => a.found - b.found).slice(0, Math.max(0, left))
      left -= best.length
      return { items: best.map((one) => one.item), best: best[0]?.found ?? Number.POSITIVE_INFINITY }
    }
    const groups = options.map((one) => ('group' in one ? { one, ...keep(one.items) } : { one, ...keep([one]) }))
    return groups
      .filter((group) => group.items.length > 0)
      .toSorted((a, b) => a.best - b.best)
      .map(({ one, items }): ComboboxParsedItem => ('group' in one ? { ...one, items } : one))
  }
}
