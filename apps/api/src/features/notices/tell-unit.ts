import type { Tx } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { NoticeKind } from '@phoihop/domain/notices/notice-kinds'
import sql, { type Sql } from 'sql-template-tag'
import { readRowsIn } from '../../platform/sql.ts'
import type { NewNotice } from './add-notices.ts'
import { peopleOf } from './people-of.ts'

/** What a unit is told of one piece of its work. */
interface Told {
  key: string
  holderId: string
  unitName: string
  byName: string | null
  day: CivilDate | null
  count: number | null
  at: Date
  conclusionId: string
  taskId: string
  assignmentId: string
  /** told the unit's leaders too */
  leaders: boolean
}

/** What is told of `assignment a`, its task and paper; the rest of a row as the kind has it. */
const workColumns = sql`a.held_by_id as "holderId", o.short_name as "unitName", c.id as "conclusionId", t.id as "taskId",
  a.id as "assignmentId"`
const workTables = sql`assignment a join task t on t.id = a.task_id join conclusion c on c.id = t.conclusion_id
  join organisation o on o.id = a.held_by_id`

/** The parts of recurring work that began not long ago. */
export function tellPeriod(tx: Tx, taskId: string, today: CivilDate): Promise<NewNotice[]> {
  return tellUnits(
    tx,
    'period',
    sql`select 'period:' || a.id as key, ${workColumns}, null as "byName", to_char(a.due_on, 'YYYY-MM-DD') as day,
        null::int as count, a.assigned_on::timestamptz as at, false as leaders
      from ${workTables} where a.task_id = ${taskId}::uuid and a.later and a.occurrence <> ''
        and a.assigned_on > ${today}::date - 7 and a.state = 'assigned'`,
    today,
  )
}

/** A word that the office sent about one piece of work. */
export function tellReminder(tx: Tx, id: string, today: CivilDate): Promise<NewNotice[]> {
  return tellUnits(
    tx,
    'reminder',
    sql`select 'reminder:' || r.id as key, ${workColumns}, b.short_name as "byName", null as day, null::int as count, r.at,
        false as leaders
      from reminder r join membership m on m.id = r.membership_id join organisation b on b.id = m.organisation_id
      join (${workTables}) on a.id = r.assignment_id where r.id = ${id}::uuid`,
    today,
  )
}

/** A slip, by the first of its work; from the second urging on the unit's leaders are told too. */
export function tellUrging(tx: Tx, id: string, today: CivilDate): Promise<NewNotice[]> {
  return tellUnits(
    tx,
    'urging',
    sql`select 'urging:' || u.id as key, ${workColumns}, b.short_name as "byName", null as day, u.issued_at as at,
        (select count(*)::int from urging_work w where w.urging_id = u.id) as count,
        exists (select 1 from urging_work w where w.urging_id = u.id and w.times > 1) as leaders
      from urging u join organisation b on b.id = u.keeper_id
      join urging_work f on f.urging_id = u.id and f.ordinal = 0
      join (${workTables}) on a.id = f.assignment_id where u.id = ${id}::uuid and u.state = 'issued'`,
    today,
  )
}

async function tellUnits(tx: Tx, kind: NoticeKind, query: Sql, today: CivilDate): Promise<NewNotice[]> {
  const told = await readRowsIn<Told>(tx, query)
  const bodies = told.map(({ holderId }) => holderId)
  const led = told.filter(({ leaders }) => leaders).map(({ holderId }) => holderId)
  const readers = [...(await peopleOf(tx, 'workers', bodies, today)), ...(await peopleOf(tx, 'leaders', led, today))]
  return told.flatMap(({ holderId, leaders: _, ...row }) =>
    readers
      .filter(({ bodyId }) => bodyId === holderId)
      .map(({ membershipId, personId }) => ({
        ...row,
        kind,
        act: null,
        days: null,
        own: true,
        membershipId,
        personId,
      })),
  )
}
