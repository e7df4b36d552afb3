import type { Actor } from '@phoihop/domain/policy/actor'
import sql, { join, type Sql } from 'sql-template-tag'
import type { Database } from '@phoihop/db/client'
import { nameOn } from '../../platform/brief-on.ts'
import { readRows } from '../../platform/sql.ts'
import { visibleMeeting } from '../../platform/visible.ts'
import type { CalendarEntry } from './calendar-file.ts'

/** What a calendar is told of the meetings that any of the actors may see. */
export function calendarEntries(db: Database, actors: readonly Actor[], where: Sql): Promise<CalendarEntry[]> {
  if (actors.length === 0) return Promise.resolve([])
  const seen = join(actors.map(visibleMeeting), ' or ')
  return readRows(
    db,
    sql`select m.id, m.title, m.state, m.held_on as "heldOn", m.begins_at as "beginsAt", m.ends_at as "endsAt", m.place,
        m.chair_name as "chairName", m.chair_post as "chairPost", ${nameOn(sql`m.host_id`, sql`m.held_on`)} as host,
        m.cancel_reason as "cancelReason", m.calendar_sequence as sequence
      from meeting m where (${seen}) and ${where} order by m.held_on, m.begins_at, m.id limit 2000`,
  )
}
