import { ACCOUNT_MAILS, disableUnused } from './features/account/public.ts'
import { PAPER_MAILS } from './features/conclusions/public.ts'
import { closeDueReviews, REVIEW_MAILS } from './features/reviews/public.ts'
import { DELIVERY_MAILS } from './features/deliveries/public.ts'
import { CHECK_INTEGRITY, checkIntegrity, INTEGRITY_ALARM, integrityAlarm } from './features/integrity/public.ts'
import { PROPOSAL_MAILS, remindProposals } from './features/proposals/public.ts'
import { INVITATION_MAILS } from './features/invitations/public.ts'
import { NOTICE_MAILS, postDailyMails, remindWork, tell } from './features/notices/public.ts'
import { KEEP_PRINT, keepPrint } from './features/renditions/public.ts'
import { makeNextPeriods, NEXT_PERIODS } from './features/tasks/public.ts'
import { REPORT_MAILS } from './features/unit-reports/public.ts'
import { FORM_MAILS } from './features/task-forms/public.ts'
import { urgingMails } from './features/urgings/public.ts'
import type { FileStore } from './platform/file-store.ts'
import type { JobWork, TimedJob } from './platform/jobs.ts'
import { type MailMeans, SEND_MAIL } from './platform/mail.ts'
import { TELL } from './platform/tell-later.ts'
import { type Mailer, sendMailJob } from './platform/send-mail.ts'

/** Every kind of mail the product sends. */
const MAIL_KINDS = {
  ...ACCOUNT_MAILS,
  ...DELIVERY_MAILS,
  ...FORM_MAILS,
  ...INVITATION_MAILS,
  ...NOTICE_MAILS,
  ...PAPER_MAILS,
  ...REPORT_MAILS,
  ...REVIEW_MAILS,
  ...PROPOSAL_MAILS,
  [INTEGRITY_ALARM]: integrityAlarm,
}

/** Every job the product works off. */
export function jobsOf(means: MailMeans & { files: FileStore }, mailer: Mailer | null): Record<string, JobWork> {
  return {
    [SEND_MAIL]: sendMailJob(means, { ...MAIL_KINDS, ...urgingMails(means) }, mailer),
    'disable-unused': async () => {
      await disableUnused(means.db, means.clock())
    },
    'close-reviews': async () => {
      await closeDueReviews(means.db, means.clock())
    },
    'remind-proposals': async () => {
      await remindProposals(means.db, means.clock())
    },
    [TELL]: (payload) => tell(means, payload),
    'remind-work': async () => {
      // the ladder first: what it says goes with the daily mail
      await remindWork(means.db, means.clock())
      await postDailyMails(means.db, means.clock())
    },
    [NEXT_PERIODS]: async () => {
      await makeNextPeriods(means.db, means.clock())
    },
    [KEEP_PRINT]: (payload) => keepPrint(means, payload),
    [CHECK_INTEGRITY]: async () => {
      await checkIntegrity(means)
    },
  }
}

/** 1:00 and 1:30 in Vietnam, new periods of recurring work at 0:05, what is due at 7:00; reviews within a minute of their time. */
export const TIMED_JOBS: readonly TimedJob[] = [
  { task: 'disable-unused', match: '0 18 * * *' },
  { task: CHECK_INTEGRITY, match: '30 18 * * *' },
  { task: NEXT_PERIODS, match: '5 17 * * *' },
  { task: 'remind-proposals', match: '0 0 * * *' },
  { task: 'remind-work', match: '0 0 * * *' },
  { task: 'close-reviews', match: '* * * * *', onlyNow: true },
]
