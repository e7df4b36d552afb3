import type { CivilDate } from '../civil-date.ts'
import type { MeetingState } from '../meetings/meeting-states.ts'

/** Who gave an answer: the person, somebody of the body for it, the inviting office (ghi hộ), or a guest by link. */
export const ANSWERED_AS = ['self', 'body', 'office', 'link'] as const
export type AnsweredAs = (typeof ANSWERED_AS)[number]

/** An answer may be given and changed until the meeting opens. */
export function takesAnswers(meeting: { state: MeetingState }): boolean {
  return meeting.state === 'called'
}

/** A guest's link ends with the day of the meeting. */
export function linkOpens(meeting: { heldOn: CivilDate }, today: CivilDate): boolean {
  return today <= meeting.heldOn
}

/** Reminded once, those who are silent are left alone for an hour. */
export const REMIND_PAUSE_MS = 3_600_000
