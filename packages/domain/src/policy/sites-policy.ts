import type { Actor } from './actor.ts'
import { mayKeepMeeting } from './meetings-policy.ts'

/** Whether a site is ready is ticked by those who work in its unit, and by who hosts or convenes the meeting. */
export function mayTickSite(
  actor: Actor,
  site: { organisationId: string | null; hostId: string; convenerId: string },
): boolean {
  const works = ['secretary', 'officer', 'leader'].includes(actor.function)
  const { organisationId } = site
  const own = organisationId !== null && [...actor.ownIds, ...actor.predecessorIds].includes(organisationId)
  return (works && own) || mayKeepMeeting(actor, site)
}
