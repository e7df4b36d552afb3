import type { Tx } from '@phoihop/db/client'
import type { AssignmentState } from '@phoihop/domain/tasks/assignment-moves'
import sql from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { visibleAssignment } from '../../platform/visible.ts'

export interface LockedAssignment {
  id: string
  version: number
  state: AssignmentState
  percent: number
  organisationId: string
  organisationName: string
  keeperId: string
  issuerId: string
  wantsPaper: boolean
  suspendedFrom: AssignmentState | null
  ref: string
  number: string | null
  symbol: string | null
}

/** The assignment with that id, if the actor may see it; held until the transaction ends. */
export async function lockAssignment(ctx: Ctx, tx: Tx, id: string): Promise<LockedAssignment> {
  const [row] = await readRowsIn<LockedAssignment>(
    tx,
    sql`select a.id, a.version, a.state, a.percent, a.held_by_id as "organisationId", o.short_name as "organisationName",
        c.keeper_id as "keeperId", c.issuer_id as "issuerId", t.wants_paper as "wantsPaper", t.ref, c.number, c.symbol,
        (select r.from_state from response r where a.state = 'suspended' and r.assignment_id = a.id and r.act = 'suspend'
          order by r.at desc, r.id desc limit 1) as "suspendedFrom"
      from assignment a join task t on t.id = a.task_id join conclusion c on c.id = t.conclusion_id
      join organisation o on o.id = a.organisation_id
      where a.id = ${id}::uuid and ${visibleAssignment(ctx.actor)} for update of a`,
  )
  return row ?? notFound()
}
