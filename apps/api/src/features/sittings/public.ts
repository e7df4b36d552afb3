/** What other slices may use of sittings. */
export { findMeeting, isOver, lockSitting, type SittingMeeting, subjectOf } from './lock-sitting.ts'
export { keepAttendees } from './keep-attendees.ts'
