import type { YearPlan } from '@phoihop/contract/meeting-series'
import type { MeetingRow, MEETING_KINDS, MEETING_MODES } from '@phoihop/contract/meetings'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { PeriodKind } from '@phoihop/domain/figures/period'
import type { PlanRule, Standing } from '@phoihop/domain/meetings/plan-year'
import { fold } from '@phoihop/domain/vietnamese-text'
import sql from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { visibleConclusion, visibleMeeting } from '../../platform/visible.ts'
import { daysOfRule } from './rule-days.ts'
import { meetingFields } from './queries.ts'

type Kind = (typeof MEETING_KINDS)[number]
type Mode = (typeof MEETING_MODES)[number]

interface RuleRow extends Omit<PlanRule<Kind, Mode>, 'days' | 'covers'> {
  covers: PeriodKind | null
  recurrence: string
  validFrom: CivilDate | null
  validTo: CivilDate | null
}

/** The rules of a series with the days of the year each names. */
export async function rulesOfYear(ctx: Ctx, seriesId: string, year: number): Promise<PlanRule<Kind, Mode>[]> {
  const rows = await readRows<RuleRow>(
    ctx.db,
    sql`select u.id, u.kind, u.mode, u.covers, u.lines, u.title, u.begins_at as "beginsAt", u.ends_at as "endsAt", u.place,
        u.recurrence, u.valid_from as "validFrom", u.valid_to as "validTo"
      from series_rule u where u.series_id = ${seriesId}::uuid order by u.ordinal`,
  )
  return rows.map(({ recurrence, validFrom, validTo, ...rule }) => ({
    ...rule,
    days: daysOfRule({ recurrence, validFrom, validTo }, year),
  }))
}

/** Every meeting of the series that may stand for one of the year's, whoever may see it: none is planned twice. */
export function standingOf(ctx: Ctx, seriesId: string, year: number): Promise<Standing[]> {
  return readRows(
    ctx.db,
    sql`select m.rule_id as "ruleId", m.occurs_on as "occursOn", m.kind, m.line, m.period, m.held_on as "heldOn"
      from meeting m where m.series_id = ${seriesId}::uuid
        and (extract(year from m.held_on) between ${year - 1}::int and ${year + 1}::int or extract(year from m.occurs_on) = ${year}::int)
      limit 3000`,
  )
}

/** Those of the year that the reader sees. */
export function meetingsOfYear(ctx: Ctx, seriesId: string, year: number): Promise<MeetingRow[]> {
  return readRows(
    ctx.db,
    sql`select ${meetingFields}, (select count(*)::int from conclusion c
          where c.meeting_id = m.id and ${visibleConclusion(ctx.actor)}) as conclusions
      from meeting m where m.series_id = ${seriesId}::uuid and extract(year from m.held_on) = ${year}::int
        and ${visibleMeeting(ctx.actor)} order by m.held_on, m.begins_at, m.id limit 1000`,
  )
}

export function specialDays(ctx: Ctx, from: CivilDate, to: CivilDate): Promise<YearPlan['days']> {
  return readRows(
    ctx.db,
    sql`select h.date, h.name, h.working from holiday h where h.date between ${from}::date and ${to}::date order by h.date limit 400`,
  )
}

/**
 * The other meetings ahead that the reader sees, with who sits in both: somebody invited to the last meeting of this
 * series and to that one.
 */
export async function busyOfYear(ctx: Ctx, seriesId: string, year: number): Promise<YearPlan['busy']> {
  const rows = await readRows<YearPlan['busy'][number]>(
    ctx.db,
    sql`with own as (select x.membership_id from seat x where x.membership_id is not null and x.meeting_id = (
        select m.id from meeting m where m.series_id = ${seriesId}::uuid and m.state <> 'cancelled'
          and exists (select 1 from seat y where y.meeting_id = m.id) order by m.held_on desc, m.id limit 1))
      select m.held_on as "heldOn", m.begins_at as "beginsAt", m.ends_at as "endsAt", m.title, m.host_id as "hostId",
        m.convener_id as "convenerId", m.chair_name as chair,
        array(select distinct coalesce(x.name, x.post) from seat x where x.meeting_id = m.id
          and x.membership_id in (select membership_id from own) limit 3) as shared
      from meeting m where m.state in ('planned', 'called', 'open') and extract(year from m.held_on) = ${year}::int
        and m.held_on >= ${ctx.today}::date and ${visibleMeeting(ctx.actor)} order by m.held_on, m.id limit 3000`,
  )
  return rows.map((row) => ({ ...row, chair: row.chair === null ? null : fold(row.chair) }))
}
