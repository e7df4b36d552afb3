const WHOLE = /^\d{1,5}$/u

/** A number of a book as it is typed: null where it is none. */
export function parseTyped(typed: string): number | null {
  const number = WHOLE.test(typed.trim()) ? Number(typed.trim()) : 0
  return number === 0 ? null : number
}
