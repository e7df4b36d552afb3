import type { Actor } from './actor.ts'

/** A meeting is logged by the secretary of the body that hosts or convenes it, or that came of that body. */
export function mayKeepMeeting(actor: Actor, meeting: { hostId: string; convenerId: string }): boolean {
  const ids = [...actor.ownIds, ...actor.predecessorIds]
  return actor.function === 'secretary' && (ids.includes(meeting.hostId) || ids.includes(meeting.convenerId))
}

export function mayCreateMeetings(actor: Actor): boolean {
  return actor.function === 'secretary'
}
