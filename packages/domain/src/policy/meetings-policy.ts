import type { Actor } from './actor.ts'

/** A meeting is logged by the secretary of the body that hosts or convenes it. */
export function mayKeepMeeting(actor: Actor, meeting: { hostId: string; convenerId: string }): boolean {
  return (
    actor.function === 'secretary' &&
    (actor.ownIds.includes(meeting.hostId) || actor.ownIds.includes(meeting.convenerId))
  )
}

export function mayCreateMeetings(actor: Actor): boolean {
  return actor.function === 'secretary'
}
