import type { ComboboxItem, OptionsFilter } from '@mantine/core'
import { fold } from '@phoihop/domain/vietnamese-text'

interface Searched {
  value: string
  label: string
  words?: readonly string[]
}

/** Options that have every word typed somewhere, with or without accents: "mttq huyện" finds "UBMTTQVN huyện". */
export function foundByWords(options: readonly Searched[]): OptionsFilter {
  const wordsOf = new Map(options.map(({ value, label, words = [] }) => [value, fold([label, ...words].join(' · '))]))
  return ({ options: all, search }) => {
    const wanted = fold(search).split(/\s+/u)
    // the data of the lists holds items only, no groups
    return (all as ComboboxItem[]).filter(({ value }) => {
      const words = wordsOf.get(value) ?? ''
      return wanted.every((word) => words.includes(word))
    })
  }
}
