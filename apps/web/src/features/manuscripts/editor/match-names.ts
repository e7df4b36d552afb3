import { fold } from '@phoihop/domain/vietnamese-text'

export interface KnownName {
  name: string
  shortName: string
}

const SHOWN = 8

/** Names that go on from what was typed, blind to case and accents; anywhere in the name only when that was asked for. */
export function matchNames(names: readonly KnownName[], query: string, anywhere: boolean): string[] {
  const wanted = fold(query)
  const all = [...new Set(names.flatMap(({ name, shortName }) => [shortName, name]))]
  const starts = all.filter((name) => fold(name).startsWith(wanted) && name !== query)
  const inside = anywhere ? all.filter((name) => !starts.includes(name) && fold(name).includes(wanted)) : []
  return [...starts, ...inside].slice(0, SHOWN)
}

/** A name typed in passing is matched by its last words too: "Giao Ph" goes on to "Phòng Nội vụ". */
export function tailsOf(query: string): string[] {
  const words = query.split(' ')
  return words.map((_, i) => words.slice(i).join(' ')).filter((tail) => /^\p{Lu}/u.test(tail) && tail.length >= 3)
}
