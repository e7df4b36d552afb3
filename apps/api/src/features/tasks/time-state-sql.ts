import type { CivilDate } from '@phoihop/domain/civil-date'
import { DUE_SOON_DAYS } from '@phoihop/domain/tasks/time-state'
import sql, { type Sql } from 'sql-template-tag'

/** The deadline in force: the last one approved, else the first. */
export const dueSql = sql`coalesce(a.approved_due_on, a.due_on)`

/** `deriveTimeState` of the domain as SQL on `assignment a`; a test holds both equal on the same facts. */
export function timeStateSql(asOf: CivilDate): Sql {
  const day = sql`${asOf}::date`
  const done = sql`coalesce(a.accepted_on <= ${day}, false)`
  const stopped = sql`case when a.completed_on <= ${day} then a.completed_on else ${day} end`
  return sql`(case
    when ${dueSql} is null then case when ${done} then 'done-undated' else 'no-deadline' end
    when ${done} then case when ${stopped} <= ${dueSql} then 'done-in-time' else 'done-late' end
    when ${stopped} > ${dueSql} then 'overdue'
    when not coalesce(a.completed_on <= ${day}, false) and ${dueSql} <= ${day} + ${DUE_SOON_DAYS}::int then 'due-soon'
    else 'in-time' end)`
}

/** Days past the last good day, as of that day; 0 when not late. */
export function lateDaysSql(asOf: CivilDate): Sql {
  const day = sql`${asOf}::date`
  return sql`greatest(0, coalesce((case when a.completed_on <= ${day} then a.completed_on else ${day} end) - ${dueSql}, 0))`
}

/** The same against the first deadline, where another was approved after it. */
export function firstLateDaysSql(asOf: CivilDate): Sql {
  const day = sql`${asOf}::date`
  return sql`case when a.approved_due_on is null then 0
    else greatest(0, coalesce((case when a.completed_on <= ${day} then a.completed_on else ${day} end) - a.due_on, 0)) end`
}
