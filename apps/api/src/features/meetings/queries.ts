import type { Meeting, MeetingRow, MeetingSeriesRow, meetingsApi } from '@phoihop/contract/meetings'
import type { OrganisationBrief } from '@phoihop/contract/organisations'
import { canMove, MEETING_MOVES } from '@phoihop/domain/meetings/meeting-states'
import { mayCreateMeetings, mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import { mayCreate } from '@phoihop/domain/policy/conclusions-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { briefOn } from '../../platform/brief-on.ts'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { hasWords } from '../../platform/has-words.ts'
import { keyset, pageOf } from '../../platform/keyset.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleConclusion, visibleMeeting, visibleSeries } from '../../platform/visible.ts'

type Query = z.output<typeof meetingsApi.list.query>

const newestFirst = [
  { by: sql`(date '2500-01-01' - m.held_on)`, type: 'int' as const },
  { by: sql`m.id`, type: 'uuid' as const },
]
const soonestFirst = [
  { by: sql`(m.held_on - date '1900-01-01')`, type: 'int' as const },
  { by: sql`m.id`, type: 'uuid' as const },
]
const host = sql`${briefOn(sql`m.host_id`, sql`m.held_on`)}`
export const meetingFields = sql`m.id, m.title, m.kind, m.state, m.held_on as "heldOn", m.begins_at as "beginsAt",
  m.ends_at as "endsAt", m.mode, m.period, ${host} as host, m.chair_name as "chairName"`

/** Condition on `meeting m`: only planned, nobody was ever invited (also before it was called off and restored), no paper hangs on it. */
export const removable = sql`(m.state = 'planned'
  and not exists (select 1 from seat x where x.meeting_id = m.id and x.invited_at is not null)
  and not exists (select 1 from unit_report x where x.meeting_id = m.id and x.state = 'sent')
  and not exists (select 1 from invitation x where x.meeting_id = m.id and x.called_at is not null)
  and not exists (select 1 from conclusion x where x.meeting_id = m.id))`

/** Those to come begin with the next one, all others with the last. */
export async function listMeetings(ctx: Ctx, query: Query) {
  const ahead = query.state === 'planned' || query.state === 'called'
  const { where, orderBy, mark } = keyset(ahead ? soonestFirst : newestFirst, query.after)
  const filter = sql`${visibleMeeting(ctx.actor)}
    and ${hasWords(sql`m.search_text`, query.q)}
    and (${query.kind ?? null}::text is null or m.kind = ${query.kind ?? null})
    and (${query.seriesId ?? null}::uuid is null or m.series_id = ${query.seriesId ?? null}::uuid)
    and (${query.year ?? null}::int is null or extract(year from m.held_on) = ${query.year ?? null}::int)
    and (${query.state ?? null}::text is null or m.state = ${query.state ?? null})
    and (${query.regulationId ?? null}::uuid is null or m.series_id in (
      select s.id from meeting_series s where s.regulation_id = ${query.regulationId ?? null}::uuid))
    and (${query.due ?? null}::boolean is null or (m.state <> 'cancelled' and m.held_on <= ${ctx.today}::date) = ${query.due ?? null}::boolean)`
  const [rows, count] = await Promise.all([
    readRows<MeetingRow & { mark: unknown }>(
      ctx.db,
      sql`select ${meetingFields},
          (select count(*)::int from conclusion c where c.meeting_id = m.id and ${visibleConclusion(ctx.actor)}) as conclusions,
          ${mark} as mark
        from meeting m where ${filter} and ${where} order by ${orderBy} limit ${query.limit + 1}`,
    ),
    readRow<{ total: number }>(ctx.db, sql`select count(*)::int as total from meeting m where ${filter}`),
  ])
  return { ...pageOf(rows, query.limit), total: count?.total ?? 0 }
}

export async function getMeeting(ctx: Ctx, id: string): Promise<Meeting> {
  const row = await readRow<Omit<Meeting, 'can' | 'conclusions'> & { isRemovable: boolean }>(
    ctx.db,
    sql`select ${meetingFields}, m.version, m.place, m.line, m.chair_post as "chairPost", m.summary, m.secretary_name as "secretaryName",
        m.secretary_post as "secretaryPost", m.answer_by as "answerBy", m.reports_due_on as "reportsDueOn",
        m.cancel_reason as "cancelReason", m.opened_at as "openedAt", m.closed_at as "closedAt",
        ${briefOn(sql`m.convener_id`, sql`m.held_on`)} as convener, ${removable} as "isRemovable",
        (select json_build_object('id', s.id, 'name', s.name) from meeting_series s where s.id = m.series_id) as series,
        coalesce((select json_agg(json_build_object('tierCode', e.tier_code, 'role', e.role, 'name', e.name, 'post', e.post,
            'organisationId', e.organisation_id, 'organisation', case when e.organisation_id is not null
              then ${briefOn(sql`e.organisation_id`, sql`m.held_on`)} end) order by e.ordinal) from attendee e where e.meeting_id = m.id), '[]') as attendees,
        coalesce((select json_agg(json_build_object('id', c.id, 'number', c.number, 'symbol', c.symbol, 'subject', c.subject,
            'state', c.state, 'issuedOn', c.issued_on,
            'tasks', (select count(*) from task t where t.conclusion_id = c.id)) order by c.issued_on, c.id)
          from conclusion c where c.meeting_id = m.id and ${visibleConclusion(ctx.actor)}), '[]') as papers
      from meeting m where m.id = ${id}::uuid and ${visibleMeeting(ctx.actor)}`,
  )
  if (!row) notFound()
  const edit = mayKeepMeeting(ctx.actor, { hostId: row.host.id, convenerId: row.convener.id })
  const moves = edit ? MEETING_MOVES.filter((move) => canMove(row.state, move)) : []
  const { isRemovable, ...meeting } = row
  const can = {
    edit,
    conclude: edit && row.state !== 'cancelled' && mayCreate(ctx.actor),
    moves,
    remove: edit && isRemovable,
  }
  return { ...meeting, conclusions: row.papers.length, can }
}

/** The bodies whose meetings the actor keeps: those a new series or regulation may belong to. */
export async function ownBodies(ctx: Ctx): Promise<OrganisationBrief[]> {
  if (!mayCreateMeetings(ctx.actor)) return []
  return readRows(
    ctx.db,
    sql`select o.id, o.name, o.short_name as "shortName" from organisation o
      where o.id = any(${ctx.actor.ownIds}::uuid[]) order by (o.id = ${ctx.actor.organisationId}::uuid) desc, o.id`,
  )
}

export function listSeries(ctx: Ctx): Promise<SeriesRow[]> {
  return readRows(
    ctx.db,
    sql`select s.id, s.name, s.kind, json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) as owner,
        (select r.title from regulation r where r.id = s.regulation_id) as regulation,
        coalesce((select json_agg(json_build_object('recurrence', u.recurrence, 'beginsAt', u.begins_at, 'covers', u.covers)
          order by u.ordinal) from series_rule u where u.series_id = s.id), '[]') as rules,
        (select min(m.held_on) from meeting m where m.series_id = s.id and m.held_on >= ${ctx.today}::date
          and m.state in ('planned', 'called', 'open') and ${visibleMeeting(ctx.actor)}) as "nextOn",
        (select count(*)::int from meeting m where m.series_id = s.id and ${visibleMeeting(ctx.actor)}) as meetings
      from meeting_series s join organisation o on o.id = s.owner_id
      where ${visibleSeries(ctx.actor)} order by s.name, s.id limit 500`,
  )
}

type SeriesRow = z.output<typeof MeetingSeriesRow>
