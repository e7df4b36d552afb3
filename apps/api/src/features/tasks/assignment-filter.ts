import type { AssignmentFilter } from '@phoihop/contract/assignment-filter'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { Actor } from '@phoihop/domain/policy/actor'
import { type Period, parsePeriod } from '@phoihop/domain/figures/period'
import { asOfDay } from '@phoihop/domain/figures/tally'
import sql, { join, type Sql } from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { hasWordsOnSides } from '../../platform/has-words.ts'
import { isHandedTo, visibleAssignment } from '../../platform/visible.ts'
import { timeStateSql } from './time-state-sql.ts'

/** Words typed are looked for in the sentence and its paper, and in the name of the unit. */
const WORDS_OF = [
  { table: sql`task`, id: sql`t.id` },
  { table: sql`organisation`, id: sql`o.id` },
]

export type Filter = { [K in keyof typeof AssignmentFilter]?: z.output<(typeof AssignmentFilter)[K]> }

/**
 * What lists, counts and figures of assignments read from; the filter's names refer to it. `o` is the body the work is
 * counted under: "then" the one it was given to, "now" the one of today that answers for it or came of who did.
 */
export function assignmentTables(as: 'then' | 'now' = 'then'): Sql {
  const body =
    as === 'then'
      ? sql`join organisation o on o.id = a.organisation_id`
      : sql`join organisation h on h.id = a.held_by_id join organisation o on o.id = coalesce(h.current_id, h.id)`
  return sql`assignment a
    join task t on t.id = a.task_id
    join conclusion c on c.id = t.conclusion_id
    ${body}
    join organisation_kind k on k.code = o.kind_code
    join locality l on l.id = o.locality_id`
}

/** huyện · xã · đoàn thể: how figures group bodies. Front and mass bodies of every tier are one group. */
export const groupSql = sql`(case when k.branch in ('front', 'mass') then 'mass' when l.tier_code = 'commune' then 'commune' else 'upper' end)`

/** `countsIn` of the domain as SQL: given by the day looked at and not closed before the period began. */
export function countsInSql(period: Period, asOf: CivilDate): Sql {
  return sql`(a.assigned_on <= ${asOf}::date
    and not coalesce(a.withdrawn_on <= ${asOf}::date, false)
    and (a.accepted_on is null or a.accepted_on >= ${period.from}::date))`
}

export function awaitingCheckSql(asOf: CivilDate): Sql {
  return sql`(coalesce(a.completed_on <= ${asOf}::date, false) and not coalesce(a.accepted_on <= ${asOf}::date, false))`
}

export function unacknowledgedSql(asOf: CivilDate): Sql {
  return sql`(not coalesce(a.acknowledged_on <= ${asOf}::date, false) and not coalesce(a.accepted_on <= ${asOf}::date, false) and a.state in ('assigned', 'acknowledged', 'in-progress', 'reported', 'sent-back', 'accepted'))`
}

/** A request for more time waits for its decision. */
export const asksExtensionSql = sql`exists (select 1 from extension w where w.assignment_id = a.id and w.state = 'waiting')`

/** Work without a last day of which the day for a word has passed without one: a word moves the day (review-day.ts). */
export function wordDueSql(asOf: CivilDate): Sql {
  return sql`(a.review_on < ${asOf}::date and a.state in ('assigned', 'acknowledged', 'in-progress', 'sent-back'))`
}

/** Condition on `assignment a`: the own body answers for it; for staff, it was handed on to them. */
export function isOwn(actor: Actor): Sql {
  return sql`(a.held_by_id = any(${actor.ownIds}::uuid[]) or ${isHandedTo(actor)})`
}

/**
 * The one condition behind every list, count and figure of assignments: what the reader may see, and the filter.
 * With a period, states are those of the day the period is looked at; without one, those of today.
 */
export function assignmentFilter(ctx: Ctx, filter: Filter): { where: Sql; tables: Sql; asOf: CivilDate } {
  const period = filter.period === undefined ? null : readPeriod(filter.period)
  const asOf = period ? asOfDay(period, ctx.today) : ctx.today
  const parts: Sql[] = [visibleAssignment(ctx.actor)]
  if (period) parts.push(countsInSql(period, asOf))
  if (filter.time) parts.push(sql`${timeStateSql(asOf)} = ${filter.time}`)
  if ((filter.time || filter.attention || filter.regulationId) && !period) parts.push(sql`a.state <> 'withdrawn'`)
  if (filter.state) parts.push(sql`a.state = ${filter.state}`)
  if (filter.role) parts.push(sql`a.role = ${filter.role}`)
  if (filter.organisationId) parts.push(sql`o.id = ${filter.organisationId}::uuid`)
  if (filter.localityId) parts.push(sql`o.locality_id = ${filter.localityId}::uuid`)
  if (filter.group) parts.push(sql`${groupSql} = ${filter.group}`)
  if (filter.conclusionId) parts.push(sql`t.conclusion_id = ${filter.conclusionId}::uuid`)
  if (filter.regulationId || filter.heldIn) parts.push(regulationSql(filter))
  if (filter.classCode)
    parts.push(sql`exists (select 1 from class_address g
    where g.code = ${filter.classCode} and g.tier_code = l.tier_code and o.kind_code = any(g.kinds))`)
  if (filter.line) parts.push(sql`k.line = ${filter.line}`)
  if (filter.unitIds) parts.push(sql`o.id = any(${filter.unitIds}::uuid[])`)
  if (filter.force) parts.push(sql`t.force = ${filter.force}`)
  if (filter.field) parts.push(sql`t.field = ${filter.field}`)
  if (filter.urged)
    parts.push(sql`a.id in (select w.assignment_id from urging_work w join urging u on u.id = w.urging_id
      where u.state = 'issued' group by w.assignment_id having count(*) >= ${filter.urged}::int)`)
  if (filter.person) parts.push(sql`a.handed_to_id = ${filter.person}::uuid`)
  if (filter.waived !== undefined) parts.push(sql`(t.check_waived_on is not null) = ${filter.waived}`)
  if (filter.mine) parts.push(isOwn(ctx.actor))
  if (filter.attention) parts.push(attentionSql(filter.attention, asOf))
  if (filter.q) parts.push(hasWordsOnSides(WORDS_OF, filter.q))
  return { where: join(parts, ' and '), tables: assignmentTables(filter.as), asOf }
}

/** The conclusion is of a meeting that a regulation orders, held in that year. */
function regulationSql({ regulationId, heldIn }: Filter): Sql {
  const ordered = regulationId ? sql`x.regulation_id = ${regulationId}::uuid` : sql`true`
  const held = heldIn ? sql`extract(year from m.held_on) = ${heldIn}::int` : sql`true`
  return sql`c.meeting_id in (select m.id from meeting m left join meeting_series x on x.id = m.series_id where ${ordered} and ${held})`
}

function attentionSql(attention: NonNullable<Filter['attention']>, asOf: CivilDate): Sql {
  if (attention === 'awaiting-check') return awaitingCheckSql(asOf)
  if (attention === 'unacknowledged') return unacknowledgedSql(asOf)
  if (attention === 'asks-extension') return asksExtensionSql
  if (attention === 'word-due') return wordDueSql(asOf)
  return sql`(${unacknowledgedSql(asOf)} and a.acknowledge_by < ${asOf}::date)`
}

function readPeriod(code: string): Period {
  const period = parsePeriod(code)
  if (!period) throw new AppError('request/invalid', { fields: { period: 'Kỳ không đúng mẫu' } })
  return period
}
