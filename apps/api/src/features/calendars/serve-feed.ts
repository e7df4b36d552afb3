import { createHash } from 'node:crypto'
import type { Database } from '@phoihop/db/client'
import type { Actor } from '@phoihop/domain/policy/actor'
import sql from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import type { OpenCtx } from '../../platform/ctx.ts'
import { findActorByMembership, hashToken, heldOn } from '../../platform/session.ts'
import { readRow } from '../../platform/sql.ts'
import { calendarEntries } from './calendar-entries.ts'
import { calendarFile } from './calendar-file.ts'

interface FeedRow {
  id: string
  isRevoked: boolean
  personName: string
  membershipIds: string[]
  /**
   * changes with every act anybody does in the territories of the person: each adds a row to the chain of the audit
   * trail. By its place in the chain, since two acts at once end in another order than they began.
   */
  stamp: string
}

export interface Feed {
  etag: string
  changedAt: Date
  body: string
}

/** What was told last at each address, as long as nothing has happened since. */
export type FeedMemory = Map<string, Feed & { key: string }>

/** Addresses remembered at a time; the oldest go first. */
const REMEMBERED = 2000
const DAYS_BACK = 366

/**
 * The meetings that a person may see in any of the posts held today; null: the address was ended. A program that asks
 * every minute costs one prepared read as long as nothing happens in the territory.
 */
export async function readFeed(
  ctx: OpenCtx,
  secret: string,
  { memory, publicUrl }: { memory: FeedMemory; publicUrl: string | null },
): Promise<Feed | null> {
  const row = await readRow<FeedRow>(
    ctx.db,
    sql`select f.id, f.revoked_at is not null as "isRevoked", p.full_name as "personName",
        array(select m.id from membership m where m.person_id = p.id and ${heldOn(ctx.today)} order by m.id) as "membershipIds",
        coalesce((select string_agg(last.place, ' ' order by last.place) from (
          select distinct l.territory_id from membership m join organisation o on o.id = m.organisation_id
          join locality l on l.id = o.locality_id where m.person_id = p.id) t
          cross join lateral (select t.territory_id || ' ' || x.day || ' ' || x.ordinal as place from audit_entry x
            where x.territory_id = t.territory_id and x.day is not null order by x.day desc, x.ordinal desc limit 1) last), '') as stamp
      from calendar_feed f join account c on c.id = f.account_id and c.disabled_at is null
      join person p on p.id = c.person_id where f.secret_hash = ${hashToken(secret)}`,
  )
  if (!row) notFound()
  if (row.isRevoked) return null
  const key = [row.stamp, ctx.today, ...row.membershipIds].join(' ')
  const known = memory.get(row.id)
  if (known?.key === key) return known
  const fresh = await makeFeed(ctx, row, publicUrl)
  // nothing in it is new: it keeps the time it was changed at
  const feed = known?.etag === fresh.etag ? { ...known, key } : { ...fresh, key }
  memory.delete(row.id)
  memory.set(row.id, feed)
  const [oldest] = memory.keys()
  if (memory.size > REMEMBERED && oldest !== undefined) memory.delete(oldest)
  return feed
}

async function makeFeed(ctx: OpenCtx, row: FeedRow, publicUrl: string | null): Promise<Feed> {
  const actors = await findActors(ctx.db, row.membershipIds, ctx.today)
  const entries = await calendarEntries(ctx.db, actors, sql`m.held_on >= ${ctx.today}::date - ${DAYS_BACK}::int`)
  const etag = `"${createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 32)}"`
  const name = `Lịch họp – ${row.personName}`
  return { etag, changedAt: ctx.now, body: calendarFile(entries, { name, now: ctx.now, publicUrl }) }
}

async function findActors(db: Database, membershipIds: readonly string[], today: string): Promise<Actor[]> {
  const actors = await Promise.all(membershipIds.map((id) => findActorByMembership(db, id, today)))
  return actors.filter((actor) => actor !== null)
}
