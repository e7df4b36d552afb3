import type { Database } from '@phoihop/db/client'
import { civilDateAt } from '@phoihop/domain/civil-date'
import sql from 'sql-template-tag'
import { postMails } from '../../platform/mail.ts'
import { readRowsIn } from '../../platform/sql.ts'

export const DAILY_MAIL = 'daily-notices'
const LINES_MOST = 60

/** One mail a day to each person with what they have not read and were not told of by mail. How many mails. */
export async function postDailyMails(db: Database, now: Date): Promise<number> {
  // who had one today has the rest tomorrow
  const key = `${DAILY_MAIL}:${civilDateAt(now.getTime())}`
  return db.prisma.$transaction(
    async (tx) => {
      const people = await readRowsIn<{ personId: string; territoryId: string; noticeIds: string[] }>(
        tx,
        sql`with due as (update notice set mail = 'sent' where mail = 'wait' and not exists (
            select 1 from mail s where s.key = ${key} and s.person_id = notice.person_id)
          returning id, person_id, membership_id, read_at, at)
          select d.person_id as "personId", min(l.territory_id::text) as "territoryId",
            (array_agg(d.id::text order by d.at desc, d.id))[1:${LINES_MOST}::int] as "noticeIds"
          from due d join membership m on m.id = d.membership_id join organisation o on o.id = m.organisation_id
          join locality l on l.id = o.locality_id where d.read_at is null group by d.person_id order by d.person_id`,
      )
      await postMails(
        { now },
        tx,
        people.map(({ personId, territoryId, noticeIds }) => ({
          kind: DAILY_MAIL,
          key,
          personId,
          territoryId,
          data: { noticeIds },
        })),
      )
      return people.length
    },
    { timeout: 120_000, maxWait: 30_000 },
  )
}
