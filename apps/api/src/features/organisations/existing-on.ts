import type { CivilDate } from '@phoihop/domain/civil-date'
import sql, { type Sql } from 'sql-template-tag'

/** Condition on `organisation o`: it exists on that day. */
export function existingOn(day: CivilDate): Sql {
  return sql`o.starts_on <= ${day}::date and (o.ends_on is null or o.ends_on >= ${day}::date)`
}
