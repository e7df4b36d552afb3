import type { Database } from '@phoihop/db/client'
import sql from 'sql-template-tag'
import { writeOpenAudit } from '../../platform/audit.ts'
import { readRows, readRowsIn } from '../../platform/sql.ts'
import { movePaper, paperName } from '../conclusions/public.ts'

interface DueReview {
  id: string
  paperId: string
  state: string
  origin: string
  textSha256: string
  number: string | null
  symbol: string | null
  territoryId: string
}

const SYSTEM = { byMembershipId: null, byName: 'Hệ thống', post: 'đến giờ kết thúc' }

/** Closes every round whose time has come; what is answered afterwards comes too late. */
export async function closeDueReviews(db: Database, now: Date): Promise<void> {
  const due = await readRows<{ id: string }>(
    db,
    sql`select v.id from review v where v.closed_at is null and v.closes_at <= ${now.toISOString()}::timestamptz order by v.closes_at limit 500`,
  )
  for (const { id } of due) await closeOne(db, id, now)
}

async function closeOne(db: Database, id: string, now: Date): Promise<void> {
  await db.prisma.$transaction(async (tx) => {
    const [review] = await readRowsIn<DueReview>(
      tx,
      // the time may have been put off meanwhile
      sql`select v.id, c.id as "paperId", c.state, c.origin, c.text_sha256 as "textSha256", c.number, c.symbol,
          l.territory_id as "territoryId"
        from review v join conclusion c on c.id = v.conclusion_id join organisation o on o.id = c.keeper_id
          join locality l on l.id = o.locality_id
        where v.id = ${id}::uuid and v.closed_at is null and v.closes_at <= ${now.toISOString()}::timestamptz for update of c, v`,
    )
    if (!review) return
    const { paperId, territoryId } = review
    await tx.review.update({ where: { id }, data: { closedAt: now, version: { increment: 1 } } })
    await movePaper(tx, { ...review, id: paperId }, { act: 'close-review', now, by: SYSTEM })
    await writeOpenAudit({ now, requestId: 'close-reviews', address: '' }, tx, 'reviews.close', {
      territoryId,
      personName: 'hệ thống',
      subject: { type: 'conclusion', id: paperId, name: paperName(review) },
    })
  })
}
