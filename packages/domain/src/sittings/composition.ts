import type { Composition, Presence } from '../meetings/seat-states.ts'

/**
 * How a body came, from the seats expected of it: thiếu when a seat stayed empty, sai thành phần when each was taken
 * but one by somebody else than who was asked for, đủ otherwise. Null before the roll-call has reached all of them.
 */
export function compositionOf(presences: readonly Presence[]): Composition | null {
  if (presences.length === 0 || presences.includes('none')) return null
  if (presences.some((one) => one === 'absent' || one === 'excused')) return 'short'
  return presences.includes('substitute') ? 'wrong' : 'full'
}
