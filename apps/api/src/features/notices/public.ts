/** What other slices may use of notices. */
export { postDailyMails } from './daily-mails.ts'
export { NOTICE_MAILS } from './notice-mails.ts'
export { remindWork } from './remind-work.ts'
export { tell } from './tell.ts'
