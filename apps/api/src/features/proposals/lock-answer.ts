import type { Tx } from '@phoihop/db/client'
import type { AnswerKind, AnswerState } from '@phoihop/domain/proposals/answer-kinds'
import sql from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { visibleProposal } from '../../platform/visible.ts'
import { visibleAnswer } from './answers-of.ts'
import { subjectOf } from './lock-proposal.ts'

export interface LockedAnswer {
  id: string
  version: number
  bodyId: string
  preparedById: string
  kind: AnswerKind
  state: AnswerState
  forwardToId: string | null
  conclusionId: string | null
  proposalIds: string[]
  subject: ReturnType<typeof subjectOf>
}

/**
 * The answer with that id, if the actor may see it and what it is to; held until the transaction ends. Its proposals are
 * held before it, as by everybody who changes both: two of them wait for each other in one order.
 */
export async function lockAnswer(ctx: Ctx, tx: Tx, id: string): Promise<LockedAnswer> {
  await tx.$queryRaw`select 1 from proposal p where p.id in (select l.proposal_id from answer_link l where l.answer_id = ${id}::uuid)
    order by p.id for update of p`
  const [row] = await readRowsIn<Omit<LockedAnswer, 'proposalIds' | 'subject'>>(
    tx,
    sql`select w.id, w.version, w.body_id as "bodyId", w.prepared_by_id as "preparedById", w.kind, w.state,
        w.forward_to_id as "forwardToId", w.conclusion_id as "conclusionId"
      from answer w where w.id = ${id}::uuid and ${visibleAnswer(ctx)} and exists (select 1 from answer_link l
        join proposal p on p.id = l.proposal_id where l.answer_id = w.id and ${visibleProposal(ctx.actor)}) for update of w`,
  )
  if (!row) notFound()
  const to = await readRowsIn<{ id: string; code: string }>(
    tx,
    sql`select p.id, p.number || '/' || p.year as code from answer_link l join proposal p on p.id = l.proposal_id
      where l.answer_id = ${id}::uuid order by p.id`,
  )
  const [first] = to
  if (!first) notFound()
  return { ...row, proposalIds: to.map((one) => one.id), subject: subjectOf(first) }
}
