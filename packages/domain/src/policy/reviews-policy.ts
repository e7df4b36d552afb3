import type { Actor } from './actor.ts'

/** For their unit answer those who answer for its work. */
export function mayAnswerReviews(actor: Actor): boolean {
  return actor.function === 'officer' || actor.function === 'secretary' || actor.function === 'leader'
}

/** Whom a question is put to: a unit or one person in one post. */
export interface AskedFacts {
  organisationId: string | null
  membershipId: string | null
  sensitivity: string
}

/** A unit's question is answered by the unit, a person's by that person; who only observes answers nothing. */
export function mayAnswerReview(actor: Actor, asked: AskedFacts): boolean {
  if (!mayAnswerReviews(actor)) return false
  if (asked.organisationId !== null)
    return actor.ownIds.includes(asked.organisationId) && asked.sensitivity !== 'restricted'
  const delegated = actor.principalId !== null && asked.sensitivity === 'restricted'
  return asked.membershipId === actor.membershipId && !delegated
}
