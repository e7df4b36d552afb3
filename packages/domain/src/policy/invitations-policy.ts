import type { Actor } from './actor.ts'
import { mayKeepMeeting } from './meetings-policy.ts'

interface AskedSeat {
  membershipId: string | null
  organisationId: string | null
  hostId: string
  convenerId: string
}

/** Whoever works in the body answers for it; who looks on does not. */
function worksIn(actor: Actor, organisationId: string | null): boolean {
  const works = ['secretary', 'officer', 'leader'].includes(actor.function)
  return works && organisationId !== null && [...actor.ownIds, ...actor.predecessorIds].includes(organisationId)
}

/**
 * A seat is answered by its person; by who works in its body, for an open seat or on behalf; and by the secretary of who
 * hosts or convenes, for answers that came by telephone.
 */
export function mayAnswerSeat(actor: Actor, seat: AskedSeat): boolean {
  return actor.membershipId === seat.membershipId || worksIn(actor, seat.organisationId) || mayKeepMeeting(actor, seat)
}
