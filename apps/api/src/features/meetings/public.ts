/** What other slices may use of meetings. */
export { addMeeting } from './create-meeting.ts'
export { rulesOfYear, specialDays, standingOf } from './plan-facts.ts'
export type { MeetingChange, MeetingHook } from './meeting-hook.ts'
export { getMeeting } from './queries.ts'
export { handOverMeetings, handOverSeries } from './hand-over-meetings.ts'
