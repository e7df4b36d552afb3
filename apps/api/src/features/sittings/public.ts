/** What other slices may use of sittings. */
export { findMeeting, isOver, lockSitting, subjectOf } from './lock-sitting.ts'
export { keepAttendees } from './keep-attendees.ts'
