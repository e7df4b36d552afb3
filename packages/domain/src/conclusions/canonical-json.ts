export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/**
 * A value as the one text that stands for it: names in the order of their code units, no blanks. Equal values give equal
 * texts whatever order they were read in, so that its hash proves the value.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const parts = Object.keys(value)
    .toSorted()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`)
  return `{${parts.join(',')}}`
}
