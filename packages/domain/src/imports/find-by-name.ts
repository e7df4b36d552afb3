import { fold } from '../vietnamese-text.ts'

/** Finds things by their whole name: as written first, else with case and accents apart. */
export type FindByName<T> = (name: string) => readonly T[]

/** An index of things by name; what bears one name is found together. */
export function findByName<T extends { name: string }>(all: readonly T[]): FindByName<T> {
  const exact = new Map<string, T[]>()
  const folded = new Map<string, T[]>()
  for (const one of all) {
    put(exact, one.name, one)
    put(folded, fold(one.name), one)
  }
  return (name) => exact.get(name) ?? folded.get(fold(name)) ?? []
}

function put<T>(map: Map<string, T[]>, key: string, one: T): void {
  const known = map.get(key)
  if (known) known.push(one)
  else map.set(key, [one])
}
