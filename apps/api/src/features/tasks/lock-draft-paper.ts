import type { Tx } from '@phoihop/db/client'
import { isOpen } from '@phoihop/domain/conclusions/paper-states'
import { mayKeep } from '@phoihop/domain/policy/conclusions-policy'
import sql, { type Sql } from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'

export interface DraftPaper {
  id: string
  state: string
  keeperId: string
  issuedOn: string | null
  text: string
}

/** The paper with that id, if the actor may see it and work on it and it is not issued yet; held until the transaction ends. */
export function lockDraftPaper(ctx: Ctx, tx: Tx, id: string): Promise<DraftPaper> {
  return lock(ctx, tx, sql`c.id = ${id}::uuid`)
}

/** The same by one of its tasks. */
export function lockDraftPaperOfTask(ctx: Ctx, tx: Tx, taskId: string): Promise<DraftPaper> {
  return lock(ctx, tx, sql`c.id = (select t.conclusion_id from task t where t.id = ${taskId}::uuid)`)
}

async function lock(ctx: Ctx, tx: Tx, where: Sql): Promise<DraftPaper> {
  const [paper] = await readRowsIn<DraftPaper>(
    tx,
    sql`select c.id, c.state, c.keeper_id as "keeperId", c.issued_on::text as "issuedOn", c.text
      from conclusion c where ${where} and ${visibleConclusion(ctx.actor)} for update`,
  )
  if (!paper) notFound()
  authorize(ctx.actor, mayKeep, paper)
  if (!isOpen(paper.state)) throw new AppError('conclusions/already-issued')
  return paper
}
