import type { Tx } from '@phoihop/db/client'
import type { AssignmentRights } from '@phoihop/domain/policy/tasks-policy'
import type { AssignmentFacts } from '@phoihop/domain/tasks/assignment-moves'
import type { ExtensionFacts } from '@phoihop/domain/tasks/extension'
import sql, { type Sql } from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { visibleAssignment } from '../../platform/visible.ts'
import { dueSql } from './time-state-sql.ts'

export interface LockedAssignment extends AssignmentRights, AssignmentFacts, Omit<ExtensionFacts, 'today'> {
  id: string
  version: number
  taskId: string
  /** whom it was given to; organisationId answers for it now */
  givenToId: string
  organisationName: string
  firstDueOn: string | null
  completedOn: string | null
  reviewOn: string | null
  reopenAskedOn: string | null
  issuedOn: string
  ref: string
  number: string | null
  symbol: string | null
}

/** The bodies that answer for the lead parts of the same task, as an array of ids on `assignment a`. */
export const leadIdsSql: Sql = sql`array(select x.held_by_id from assignment x
  where x.task_id = a.task_id and x.role = 'lead' and x.state <> 'withdrawn')`

/** The assignment with that id, if the actor may see it; held until the transaction ends. */
export async function lockAssignment(ctx: Ctx, tx: Tx, id: string): Promise<LockedAssignment> {
  const [row] = await lockAssignments(ctx, tx, sql`a.id = ${id}::uuid`)
  return row ?? notFound()
}

/** All such that the actor may see, in one order, so that two who hold several never wait for each other. */
export function lockAssignments(ctx: Ctx, tx: Tx, where: Sql): Promise<LockedAssignment[]> {
  return readRowsIn<LockedAssignment>(
    tx,
    sql`select a.id, a.version, a.task_id as "taskId", a.state, a.role, a.percent, a.held_by_id as "organisationId",
        a.organisation_id as "givenToId", o.short_name as "organisationName", a.handed_to_id as "handedToId",
        a.occurrence, ${leadIdsSql} as "leadIds", ${dueSql}::text as "dueOn", a.due_on::text as "firstDueOn",
        a.completed_on::text as "completedOn", a.review_on::text as "reviewOn", a.reopen_asked_on::text as "reopenAskedOn",
        c.keeper_id as "keeperId", c.issuer_id as "issuerId", c.issued_on::text as "issuedOn", t.wants_paper as "wantsPaper",
        t.check_waived_on is not null as "checkWaived", t.recurrence, t.ref, c.number, c.symbol,
        (select r.from_state from response r where a.state = 'suspended' and r.assignment_id = a.id and r.act = 'suspend'
          order by r.at desc, r.id desc limit 1) as "suspendedFrom"
      from assignment a join task t on t.id = a.task_id join conclusion c on c.id = t.conclusion_id
      join organisation o on o.id = a.organisation_id
      where ${where} and ${visibleAssignment(ctx.actor)} order by a.id for update of a`,
  )
}
