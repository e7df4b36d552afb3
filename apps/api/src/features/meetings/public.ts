/** What other slices may use of meetings. */
export { addMeeting } from './create-meeting.ts'
export { handOverMeetings, handOverSeries } from './hand-over-meetings.ts'
