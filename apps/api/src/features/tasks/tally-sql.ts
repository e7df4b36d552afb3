import type { CivilDate } from '@phoihop/domain/civil-date'
import { TIME_STATES } from '@phoihop/domain/tasks/time-state'
import sql, { join, raw, type Sql } from 'sql-template-tag'
import { awaitingCheckSql, groupSql, unacknowledgedSql } from './assignment-filter.ts'
import { timeStateSql } from './time-state-sql.ts'

/** How many of the assignments read stand where in time: the same counts on figures, matrix and lists. */
export function tallySql(asOf: CivilDate): Sql {
  const time = timeStateSql(asOf)
  const counts = TIME_STATES.map((state) => sql`${raw(`'${state}'`)}, count(*) filter (where ${time} = ${state})`)
  return sql`json_build_object('total', count(*), ${join(counts)},
    'awaitingCheck', count(*) filter (where ${awaitingCheckSql(asOf)}),
    'unacknowledged', count(*) filter (where ${unacknowledgedSql(asOf)}))`
}

/** The order bodies stand in: huyện, xã, đoàn thể; grouped by id, name, locality and kind. */
export const bodyOrder = sql`case ${groupSql} when 'upper' then 1 when 'commune' then 2 else 3 end, k.ordinal, l.name collate "vi-x-icu", o.id`
