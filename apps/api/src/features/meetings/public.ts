export { handOverMeetings, handOverSeries } from './hand-over-meetings.ts'
