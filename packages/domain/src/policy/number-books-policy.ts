import type { Actor } from './actor.ts'

/** A book as the rules see it: whose numbers it holds, and the office that opened it. */
export interface BookFacts {
  issuerId: string
  keeperId: string
}

/** Books are read where papers are prepared and signed. */
export function mayReadBooks(actor: Actor): boolean {
  return actor.function === 'secretary' || actor.function === 'leader'
}

/** The secretary of the issuing body, of the office that serves it, or of the office that opened the book keeps it. */
export function mayKeepBook(actor: Actor, { issuerId, keeperId }: BookFacts): boolean {
  return actor.function === 'secretary' && (actor.ownIds.includes(issuerId) || actor.ownIds.includes(keeperId))
}
