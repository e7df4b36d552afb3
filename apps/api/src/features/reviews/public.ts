export { closeDueReviews } from './close-due.ts'
export { REVIEW_MAILS } from './review-mails.ts'
