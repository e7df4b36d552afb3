import { ACCOUNT_MAILS, disableUnused } from './features/account/public.ts'
import { PAPER_MAILS } from './features/conclusions/public.ts'
import { closeDueReviews, REVIEW_MAILS } from './features/reviews/public.ts'
import type { JobWork, TimedJob } from './platform/jobs.ts'
import { type MailMeans, SEND_MAIL } from './platform/mail.ts'
import { type Mailer, sendMailJob } from './platform/send-mail.ts'

/** Every kind of mail the product sends. */
const MAIL_KINDS = { ...ACCOUNT_MAILS, ...PAPER_MAILS, ...REVIEW_MAILS }

/** Every job the product works off. */
export function jobsOf(means: MailMeans, mailer: Mailer | null): Record<string, JobWork> {
  return {
    [SEND_MAIL]: sendMailJob(means, MAIL_KINDS, mailer),
    'disable-unused': async () => {
      await disableUnused(means.db, means.clock())
    },
    'close-reviews': async () => {
      await closeDueReviews(means.db, means.clock())
    },
  }
}

/** Accounts at 1:00 in Vietnam; reviews within a minute of their time. */
export const TIMED_JOBS: readonly TimedJob[] = [
  { task: 'disable-unused', match: '0 18 * * *' },
  { task: 'close-reviews', match: '* * * * *', onlyNow: true },
]
