/** What other slices may use of meetings. */
export { addMeeting } from './create-meeting.ts'
export { type MeetingHook, tellHooks } from './meeting-hook.ts'
export { rulesOfYear, specialDays, standingOf } from './plan-facts.ts'
export { getMeeting, ownBodies } from './queries.ts'
export { handOverMeetings, handOverSeries } from './hand-over-meetings.ts'
