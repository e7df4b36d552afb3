import type { Database, Tx } from '@phoihop/db/client'
import { civilDateAt, type CivilDate } from '@phoihop/domain/civil-date'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import type { Recurrence } from '@phoihop/domain/tasks/deadline'
import { missingOccurrences, occurrenceAt, type Occurrence } from '@phoihop/domain/tasks/occurrences'
import { addDays } from '@phoihop/domain/civil-date'
import sql from 'sql-template-tag'
import { writeOpenAudit } from '../../platform/audit.ts'
import { readRows, readRowsIn } from '../../platform/sql.ts'
import { tellLater } from '../../platform/tell-later.ts'
import { acknowledgeDay, specialDays } from './assign-tasks.ts'

/** The timed job that gives recurring work its next period. */
export const NEXT_PERIODS = 'next-periods'
/** Of one task in one run; after a standstill the next run makes more. */
const MOST = 60

interface RecurringTask {
  id: string
  ref: string
  number: string | null
  symbol: string | null
  recurrence: Recurrence
  stoppedFrom: string | null
  last: string
  territoryId: string
}

/**
 * Gives every unit with recurring work its next period on the day it begins. Any number of runs make the same rows; days
 * that were missed are made up for. How many parts were given.
 */
export async function makeNextPeriods(db: Database, now: Date): Promise<number> {
  const today = civilDateAt(now.getTime())
  const tasks = await readRows<{ id: string }>(
    db,
    sql`select distinct t.id from task t join conclusion c on c.id = t.conclusion_id join assignment a on a.task_id = t.id
      where t.deadline_kind = 'recurring' and t.recurrence is not null and c.state = 'issued'
        and a.state not in ('withdrawn', 'returned', 'suspended') order by t.id`,
  )
  let made = 0
  for (const { id } of tasks)
    made += await db.prisma.$transaction((tx) => carryOn(tx, id, { now, today }), { timeout: 60_000 })
  return made
}

async function carryOn(tx: Tx, id: string, { now, today }: { now: Date; today: CivilDate }): Promise<number> {
  const [task] = await readRowsIn<RecurringTask>(
    tx,
    sql`select t.id, t.ref, c.number, c.symbol, t.recurrence, t.stopped_from as "stoppedFrom", l.territory_id as "territoryId",
        (select max(a.occurrence) from assignment a where a.task_id = t.id) as last
      from task t join conclusion c on c.id = t.conclusion_id join organisation o on o.id = c.issuer_id
      join locality l on l.id = o.locality_id where t.id = ${id}::uuid for update of t`,
  )
  if (!task) return 0
  const { recurrence, stoppedFrom } = task
  const special = await specialDays(tx, addDays(today, -400))
  // given before periods were known: it goes on with the period of today
  const last =
    task.last || occurrenceAt(recurrence, addDays(occurrenceAt(recurrence, today, special).from, -1), new Map()).code
  const missing = missingOccurrences(recurrence, { last, stoppedFrom, today, most: MOST }, special)
  let made = 0
  for (const period of missing) made += await givePeriod(tx, task, { period, today })
  if (made === 0) return 0
  await tellLater(tx, 'period', id)
  await writeOpenAudit({ now, requestId: NEXT_PERIODS, address: 'máy chủ' }, tx, 'tasks.next-period', {
    territoryId: task.territoryId,
    personName: 'hệ thống',
    subject: { type: 'task', id, name: `${paperCode(task) ?? ''}, ${refWords(task.ref)}` },
    after: { periods: missing.map((period) => period.code), assignments: made },
  })
  return made
}

/**
 * Each unit whose newest part still stands gets the next one, under the body that answers for it now: what was finished
 * when a body ended was not handed over, so its heir is asked for here. A person goes on with it who is still in that post.
 */
async function givePeriod(
  tx: Tx,
  { id: taskId, territoryId }: RecurringTask,
  { period, today }: { period: Occurrence; today: CivilDate },
): Promise<number> {
  const acknowledgeBy = await acknowledgeDay(tx, territoryId, period.from > today ? period.from : today)
  return tx.$executeRaw`
    insert into assignment (id, task_id, organisation_id, held_by_id, role, class_code, later, occurrence, state, assigned_on,
        acknowledge_by, deadline_kind, due_on, handed_to_id)
      select gen_random_uuid(), n.task_id, n.body_id, n.body_id, n.role, n.class_code, true, ${period.code}, 'assigned',
        ${period.from}::date, ${acknowledgeBy}::date, n.deadline_kind, ${period.to}::date,
        case when n.body_id = n.held_by_id then (select m.id from membership m
          where m.id = n.handed_to_id and (m.ends_on is null or m.ends_on >= ${today}::date)) end
      from (select distinct on (coalesce(h.current_id, h.id)) a.*, coalesce(h.current_id, h.id) as body_id
        from assignment a join organisation h on h.id = a.held_by_id
        where a.task_id = ${taskId}::uuid and a.occurrence < ${period.code} order by coalesce(h.current_id, h.id),
          a.occurrence desc, (a.state = 'withdrawn'), a.role desc, a.id) n
      where n.state not in ('withdrawn', 'returned', 'suspended')
    on conflict do nothing`
}
