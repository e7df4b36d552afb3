import type { SiteRow, Sites } from '@phoihop/contract/sites'
import type { MeetingState } from '@phoihop/domain/meetings/meeting-states'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import { mayTickSite } from '@phoihop/domain/policy/sites-policy'
import { readinessOf } from '@phoihop/domain/sites/readiness'
import sql from 'sql-template-tag'
import { briefOn } from '../../platform/brief-on.ts'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { inScope, visibleMeeting } from '../../platform/visible.ts'
import { getSiteMeeting } from './site-meeting.ts'

const MOST = 500

interface SiteColumns extends Omit<SiteRow, 'readiness' | 'can'> {
  meetingId: string
  heldOn: string
  state: MeetingState
  hostId: string
  convenerId: string
}

const siteColumns = sql`p.id, p.version, p.name, p.main, p.place, p.chair_name as "chairName", p.chair_post as "chairPost",
  p.technician_name as "technicianName", p.technician_phone as "technicianPhone", m.id as "meetingId", m.held_on as "heldOn",
  m.state, m.host_id as "hostId", m.convener_id as "convenerId",
  case when p.organisation_id is not null then ${briefOn(sql`p.organisation_id`, sql`m.held_on`)} end as organisation,
  coalesce((select json_agg(json_build_object('code', k.code, 'state', k.state, 'note', k.note, 'byName', k.by_name, 'at', k.at)
    order by k.code) from site_check k where k.site_id = p.id), '[]') as checks`

/** The main site and those of the own scope; who hosts or convenes sees all. Counts are of all. */
export async function listSites(ctx: Ctx, id: string): Promise<Sites> {
  const meeting = await getSiteMeeting(ctx, id)
  const keeps = mayKeepMeeting(ctx.actor, meeting)
  const keep = keeps && meeting.state !== 'closed' && meeting.state !== 'cancelled'
  const rows = (
    await readRows<SiteColumns>(
      ctx.db,
      sql`select ${siteColumns} from site p join meeting m on m.id = p.meeting_id
        where p.meeting_id = ${id}::uuid order by p.main desc, p.ordinal, p.id limit ${MOST}`,
    )
  ).map((row) => present(ctx, row))
  const seen = keeps ? null : await readSeen(ctx, id)
  const last = keep && rows.length === 0 ? await readLast(ctx, id) : null
  const count = (wanted: string) => rows.filter(({ readiness }) => readiness === wanted).length
  return {
    rows: seen === null ? rows : rows.filter((row) => seen.has(row.id)),
    counts: { total: rows.length, ready: count('ready'), trouble: count('trouble') },
    last,
    wanted: meeting.mode === 'online' || meeting.mode === 'hybrid',
    can: { keep },
  }
}

async function readSeen(ctx: Ctx, id: string): Promise<Set<string>> {
  const rows = await readRows<{ id: string }>(
    ctx.db,
    sql`select p.id from site p where p.meeting_id = ${id}::uuid and (p.main or ${inScope(ctx.actor, sql`p.organisation_id`)})`,
  )
  return new Set(rows.map((row) => row.id))
}

/** Of meeting `m`: the meeting before it, in its series or convened by the same body, that has sites. */
export const lastWithSites = sql`(select e.id from meeting e where e.id <> m.id and e.held_on <= m.held_on
    and (e.series_id = m.series_id or e.convener_id = m.convener_id) and exists (select 1 from site x where x.meeting_id = e.id)
  order by (e.series_id is not distinct from m.series_id) desc, e.held_on desc, e.id desc limit 1)`

function readLast(ctx: Ctx, id: string): Promise<Sites['last']> {
  return readRow(
    ctx.db,
    sql`select e.title, e.held_on as "heldOn", (select count(*)::int from site x where x.meeting_id = e.id) as sites
      from meeting m join meeting e on e.id = ${lastWithSites} where m.id = ${id}::uuid`,
  )
}

export interface FoundSite extends SiteMeetingFacts {
  row: SiteRow
}
type SiteMeetingFacts = Pick<SiteColumns, 'meetingId' | 'heldOn' | 'state' | 'hostId' | 'convenerId'>

/** One site the actor sees. */
export async function getSite(ctx: Ctx, id: string): Promise<FoundSite> {
  const own = [...ctx.actor.ownIds, ...ctx.actor.predecessorIds]
  const row = await readRow<SiteColumns>(
    ctx.db,
    sql`select ${siteColumns} from site p join meeting m on m.id = p.meeting_id
      where p.id = ${id}::uuid and ${visibleMeeting(ctx.actor)} and (p.main or ${inScope(ctx.actor, sql`p.organisation_id`)}
        or m.host_id = any(${own}::uuid[]) or m.convener_id = any(${own}::uuid[]))`,
  )
  if (!row) notFound()
  const { meetingId, heldOn, state, hostId, convenerId } = row
  return { meetingId, heldOn, state, hostId, convenerId, row: present(ctx, row) }
}

function present(ctx: Ctx, { meetingId: _, heldOn: _day, state, hostId, convenerId, ...site }: SiteColumns): SiteRow {
  const isOver = state === 'closed' || state === 'cancelled'
  const mayTick = mayTickSite(ctx.actor, { organisationId: site.organisation?.id ?? null, hostId, convenerId })
  return { ...site, readiness: readinessOf(site.checks), can: { tick: !isOver && mayTick } }
}
