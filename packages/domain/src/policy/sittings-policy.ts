import type { Actor } from './actor.ts'
import { mayKeepMeeting } from './meetings-policy.ts'

interface Bodies {
  hostId: string
  convenerId: string
}

/** Agenda, remarks and the roll-call are kept by who keeps the meeting. */
export function mayKeepSitting(actor: Actor, meeting: Bodies): boolean {
  return mayKeepMeeting(actor, meeting)
}

/** A body calls the roll at its own site, and of its own people. */
export function mayCallSeat(
  actor: Actor,
  seat: Bodies & { organisationId: string | null; siteOrganisationId: string | null },
): boolean {
  if (mayKeepSitting(actor, seat)) return true
  if (actor.function !== 'officer' && actor.function !== 'secretary' && actor.function !== 'leader') return false
  return [seat.organisationId, seat.siteOrganisationId].some((id) => id !== null && actor.ownIds.includes(id))
}
