import type { AssignmentRow } from '@phoihop/contract/task-shapes'
import type { tasksApi } from '@phoihop/contract/tasks'
import type { Actor } from '@phoihop/domain/policy/actor'
import { mayAnswerTasks } from '@phoihop/domain/policy/tasks-policy'
import sql, { type Sql } from 'sql-template-tag'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleAssignment } from '../../platform/visible.ts'
import { asksExtensionSql, assignmentTables, isOwn, wordDueSql } from './assignment-filter.ts'
import { assignmentRowColumns } from './assignment-row-sql.ts'
import { urgencySql } from './list-assignments.ts'
import { leadIdsSql } from './lock-assignment.ts'
import { timeStateSql } from './time-state-sql.ts'

type MyWork = z.output<typeof tasksApi.myWork.response>

/** What waits for the reader's own body, what hurts first, and what the reader has to check. At most 200 of each. */
export async function getMyWork(ctx: Ctx): Promise<MyWork> {
  const answers = mayAnswerTasks(ctx.actor) || ctx.actor.function === 'staff'
  const seen = visibleAssignment(ctx.actor)
  const waiting = sql`${seen} and ${answers} and ${isOwn(ctx.actor)}
    and a.state in ('assigned', 'acknowledged', 'in-progress', 'sent-back')`
  const toCheck = sql`${seen} and ${toDecide(ctx.actor)}`
  const time = timeStateSql(ctx.today)
  const [waitingRows, toCheckRows, counts] = await Promise.all([
    listRows(ctx, waiting, urgencySql(ctx.today)),
    listRows(ctx, toCheck, sql`coalesce(a.completed_on, a.assigned_on)`),
    readRow<MyWork['counts']>(
      ctx.db,
      sql`select count(*) filter (where ${waiting})::int as waiting,
          count(*) filter (where ${waiting} and ${time} = 'overdue')::int as overdue,
          count(*) filter (where ${waiting} and ${time} = 'due-soon')::int as "dueSoon",
          count(*) filter (where ${waiting} and ${wordDueSql(ctx.today)})::int as "wordDue",
          count(*) filter (where ${waiting} and a.state = 'assigned')::int as unacknowledged,
          count(*) filter (where ${toCheck})::int as "toCheck"
        from ${assignmentTables()} where (${waiting}) or (${toCheck})`,
    ),
  ])
  const none = { waiting: 0, overdue: 0, dueSoon: 0, wordDue: 0, unacknowledged: 0, toCheck: 0 }
  return { waiting: waitingRows, toCheck: toCheckRows, counts: counts ?? none }
}

function listRows(ctx: Ctx, where: Sql, first: Sql): Promise<AssignmentRow[]> {
  return readRows(
    ctx.db,
    sql`select ${assignmentRowColumns(ctx.today)} from ${assignmentTables()}
      where ${where} order by ${first}, coalesce(a.approved_due_on, a.due_on, date '9999-12-31'), a.id limit 200`,
  )
}

/** What waits for the reader's word: reports, returned work, more time asked for, work to be opened again, coordination. */
function toDecide(actor: Actor): Sql {
  const asked = sql`(a.state in ('reported', 'returned') or (${asksExtensionSql} and a.state not in ('accepted', 'withdrawn')))`
  const reopening = actor.function === 'leader' ? sql`a.reopen_asked_on is not null` : sql`false`
  const leads = mayAnswerTasks(actor)
    ? sql`(a.role = 'coordinating' and a.state = 'reported' and ${leadIdsSql} && ${[...actor.ownIds]}::uuid[])`
    : sql`false`
  return sql`((${decidable(actor)} and (${asked} or ${reopening})) or ${leads})`
}

/** `mayDecide` of the policy as a condition. */
function decidable({ function: post, ownIds, predecessorIds }: Actor): Sql {
  const ids = [...ownIds, ...predecessorIds]
  const kept = sql`c.keeper_id = any(${ids}::uuid[])`
  if (post === 'leader') return sql`(${kept} or c.issuer_id = any(${ids}::uuid[]))`
  return post === 'secretary' ? kept : sql`false`
}
