import { useSearchParams } from 'react-router'

export interface UrlFilters<Name extends string> {
  values: Partial<Record<Name, string>>
  /** how many filters are set, the order not counted */
  active: number
  set: (name: Name, value: string) => void
  clear: () => void
}

/** Filters kept in the address, so that a list can be sent, kept and gone back to. `uncounted` names are no filters. */
export function useUrlFilters<Name extends string>(
  names: readonly Name[],
  uncounted: readonly Name[] = [],
): UrlFilters<Name> {
  const [search, setSearch] = useSearchParams()
  const values = readFilters(search, names)
  const isCounted = (name: Name) => !uncounted.includes(name)
  return {
    values,
    active: names.filter((name) => isCounted(name) && values[name] !== undefined).length,
    set: (name, value) => setSearch((now) => withFilter(now, name, value), { replace: true }),
    clear: () => setSearch((now) => withoutFilters(now, names.filter(isCounted)), { replace: true }),
  }
}

/** The named filters of an address; empty ones count as not set. */
export function readFilters<Name extends string>(
  search: URLSearchParams,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const values: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = search.get(name)?.trim()
    if (value) values[name] = value
  }
  return values
}

export function withFilter(search: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(search)
  if (value === '') next.delete(name)
  else next.set(name, value)
  return next
}

function withoutFilters(search: URLSearchParams, names: readonly string[]): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const name of names) next.delete(name)
  return next
}
