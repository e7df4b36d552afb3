import { CALENDAR_DAYS_MOST, type CalendarMeeting, type calendarsApi } from '@phoihop/contract/calendars'
import { daysBetween } from '@phoihop/domain/civil-date'
import { clashOf } from '@phoihop/domain/meetings/day-checks'
import { fold } from '@phoihop/domain/vietnamese-text'
import sql, { type Sql } from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { briefOn } from '../../platform/brief-on.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { visibleMeeting } from '../../platform/visible.ts'
import { specialDays } from '../meetings/public.ts'

type Query = z.output<typeof calendarsApi.meetings.query>
type Row = Omit<CalendarMeeting, 'clashes'> & { convenerId: string; people: string[]; isShown: boolean }

/** The meetings of some days that the reader sees: the own ones, those of a body, or all; and the days off by name. */
export async function listCalendar(ctx: Ctx, { from, to, of, organisationId }: Query) {
  if (to < from || daysBetween(from, to) > CALENDAR_DAYS_MOST)
    throw new AppError('calendars/span-too-long', { fields: { to: 'calendars/span-too-long' } })
  const shown = of === 'mine' ? mineSql(ctx) : of === 'unit' && organisationId ? unitSql(organisationId) : sql`true`
  const [rows, days] = await Promise.all([
    readRows<Row>(
      ctx.db,
      sql`select m.id, m.title, m.kind, m.state, m.held_on as "heldOn", m.begins_at as "beginsAt", m.ends_at as "endsAt",
          m.mode, m.place, m.chair_name as "chairName", ${briefOn(sql`m.host_id`, sql`m.held_on`)} as host,
          m.convener_id as "convenerId", ${shown} as "isShown",
          array(select s.membership_id from seat s where s.meeting_id = m.id and s.membership_id is not null) as people
        from meeting m where m.held_on between ${from}::date and ${to}::date and ${visibleMeeting(ctx.actor)}
        order by m.held_on, m.begins_at nulls first, m.id limit 3000`,
    ),
    specialDays(ctx, from, to),
  ])
  return { rows: rows.filter((row) => row.isShown).map((row) => withClashes(row, rows)), days }
}

/** Seats of the post in use, and meetings of the own bodies. */
function mineSql({ actor }: Ctx): Sql {
  const own = [...actor.ownIds, ...actor.predecessorIds]
  return sql`(m.host_id = any(${own}::uuid[]) or m.convener_id = any(${own}::uuid[])
    or exists (select 1 from seat s where s.meeting_id = m.id
      and (s.membership_id = ${actor.membershipId}::uuid or s.organisation_id = any(${own}::uuid[])))
    or exists (select 1 from attendee e where e.meeting_id = m.id and e.organisation_id = any(${own}::uuid[])))`
}

function unitSql(id: string): Sql {
  return sql`(${id}::uuid in (m.host_id, m.convener_id)
    or exists (select 1 from seat s where s.meeting_id = m.id and s.organisation_id = ${id}::uuid)
    or exists (select 1 from attendee e where e.meeting_id = m.id and e.organisation_id = ${id}::uuid))`
}

/** Meetings of the same hours with the same chair or the same people; those called off stand in nobody's way. */
function withClashes({ convenerId, people, isShown: _, ...row }: Row, all: readonly Row[]): CalendarMeeting {
  const slot = { ...row, hostId: row.host.id, convenerId, chair: foldedChair(row) }
  const others = all.filter((one) => one.id !== row.id && one.heldOn === row.heldOn && one.state !== 'cancelled')
  const clashes = row.state === 'cancelled' ? [] : others
  return {
    ...row,
    clashes: clashes.flatMap((one) => {
      const shared = one.people.filter((id) => people.includes(id))
      const why = clashOf(slot, { ...one, hostId: one.host.id, chair: foldedChair(one), shared })
      return why === null || why === 'body' ? [] : [{ id: one.id, title: one.title, why }]
    }),
  }
}

function foldedChair({ chairName }: Pick<Row, 'chairName'>): string | null {
  return chairName === null ? null : fold(chairName)
}
