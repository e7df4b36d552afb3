/** What other slices may use of invitations. */
export { followMeeting } from './follow-meeting.ts'
export { INVITATION_MAILS } from './invitation-mails.ts'
