import type { Database } from '@phoihop/db/client'
import { remindWork, tell } from '../features/notices/public.ts'
import { SEND_MAIL } from '../platform/mail.ts'
import { TELL } from '../platform/tell-later.ts'
import { DEMO_BEGINS } from './demo-clock.ts'

const NEWS_DAYS = 30
const READ_AFTER_DAYS = 7
const DAY_MS = 86_400_000

/** Tells what happened in the demo's last month and what is due on its first day; older acts are no news. No mails. */
export async function seedNotices(db: Database): Promise<void> {
  const since = new Date(DEMO_BEGINS.getTime() - NEWS_DAYS * DAY_MS)
  const means = { db, clock: () => DEMO_BEGINS }
  const responses = await db.prisma.response.findMany({
    where: { at: { gte: since } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  const papers = await db.prisma.conclusion.findMany({ where: { issuedAt: { gte: since } }, select: { id: true } })
  for (const { id } of papers) await tell(means, { about: 'issue', id })
  for (const { id } of responses) await tell(means, { about: 'response', id })
  await remindWork(db, DEMO_BEGINS)
  await db.pool.query(
    `delete from graphile_worker._private_jobs where task_id in
      (select id from graphile_worker._private_tasks where identifier = any($1))`,
    [[TELL, SEND_MAIL]],
  )
  const old = new Date(DEMO_BEGINS.getTime() - READ_AFTER_DAYS * DAY_MS)
  await db.prisma.notice.updateMany({ where: { at: { lt: old } }, data: { readAt: DEMO_BEGINS } })
  await db.prisma.notice.updateMany({ data: { mail: 'none' } })
}
