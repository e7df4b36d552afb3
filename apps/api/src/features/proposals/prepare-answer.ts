import type { Answer } from '@phoihop/contract/proposal-shapes'
import type { proposalAnswersApi } from '@phoihop/contract/proposal-answers'
import type { Tx } from '@phoihop/db/client'
import { mayEditAnswer, mayPrepareAnswer } from '@phoihop/domain/policy/proposals-policy'
import { findAnswerFault } from '@phoihop/domain/proposals/answer-kinds'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'
import { claimProposalFiles } from '../files/public.ts'
import { checkAddressee } from './add-proposals.ts'
import { getAnswer } from './answers-of.ts'
import { lockAnswer } from './lock-answer.ts'
import { type LockedProposal, lockProposal, subjectOf } from './lock-proposal.ts'

type NewAnswer = z.output<typeof proposalAnswersApi.prepare.body>
type Rewrite = z.output<typeof proposalAnswersApi.rewrite.body>
type Words = Omit<NewAnswer, 'proposalIds' | 'fileIds'>

/** Writes an answer to one or more proposals put to the same body; it is a draft of that body until it is approved. */
export async function prepareAnswer(ctx: Ctx, { proposalIds, fileIds, ...entry }: NewAnswer): Promise<Answer> {
  const id = await command(ctx, 'proposals.prepare-answer', { proposalIds, fileIds, ...entry }, async (tx) => {
    const held = await lockAll(ctx, tx, proposalIds)
    const bodyId = held[0]?.rights.addressedToId ?? ''
    const columns = await answerColumns(ctx, tx, entry)
    const { personId, personName, territoryId } = ctx.actor
    const prepared = { preparedById: personId, preparedName: personName.slice(0, 260), createdAt: ctx.now }
    const { id: made } = await tx.answer.create({
      data: {
        ...columns,
        ...prepared,
        bodyId,
        territoryId,
        links: { create: held.map((one) => ({ proposalId: one.id, round: one.round })) },
      },
      select: { id: true },
    })
    await claimProposalFiles(ctx, tx, { answerId: made }, fileIds)
    const first = held[0]
    if (!first) throw new AppError('proposals/proposal-unknown')
    return { id: made, subject: subjectOf(first), after: { answerId: made, kind: entry.kind, proposalIds } }
  })
  return getAnswer(ctx, id)
}

/** All of them, in one order, put to the same body, of which the actor is, and still to be answered. */
async function lockAll(ctx: Ctx, tx: Tx, ids: readonly string[]): Promise<LockedProposal[]> {
  const held: LockedProposal[] = []
  for (const id of [...new Set(ids)].sort()) held.push(await lockProposal(ctx, tx, id))
  for (const one of held) {
    authorize(ctx.actor, mayPrepareAnswer, one.rights)
    if (one.state === 'joined' || one.state === 'withdrawn' || one.state === 'satisfied')
      throw new AppError('proposals/state-refuses')
  }
  if (new Set(held.map((one) => one.rights.addressedToId)).size > 1) throw new AppError('proposals/proposal-unknown')
  return held
}

/** Rewrites a draft; what was submitted is first given back. */
export async function rewriteAnswer(ctx: Ctx, id: string, { version, fileIds, ...entry }: Rewrite): Promise<Answer> {
  await command(ctx, 'proposals.rewrite-answer', { id, version, fileIds, ...entry }, async (tx) => {
    const held = await lockAnswer(ctx, tx, id)
    authorize(ctx.actor, mayEditAnswer, held)
    await checkVersion(version, held, () => getAnswer(ctx, id))
    if (held.state !== 'draft') throw new AppError('proposals/state-refuses')
    const columns = await answerColumns(ctx, tx, entry)
    await tx.answer.update({ where: { id }, data: { ...columns, version: { increment: 1 } } })
    await claimProposalFiles(ctx, tx, { answerId: id }, fileIds)
    return { id, subject: held.subject, after: { answerId: id, kind: entry.kind } }
  })
  return getAnswer(ctx, id)
}

async function answerColumns(ctx: Ctx, tx: Tx, entry: Words) {
  const fault = findAnswerFault(entry)
  if (fault) throw new AppError(fault, { fields: { [FIELD_OF[fault]]: fault } })
  const { kind, words, letterNumber, letterOn, until, forwardToId, taskId } = entry
  // what its kind does not use is checked too: no id is taken unseen
  await checkAddressee(ctx, tx, forwardToId)
  const work = await taskColumns(ctx, tx, taskId)
  return {
    kind,
    words,
    letterNumber: kind === 'written' ? letterNumber : null,
    letterOn: toColumn(kind === 'written' ? letterOn : null),
    until: toColumn(kind === 'study' ? until : null),
    forwardToId: kind === 'outside' ? forwardToId : null,
    ...(kind === 'task' ? work : NO_TASK),
  }
}

const FIELD_OF = {
  'proposals/words-missing': 'words',
  'proposals/ground-missing': 'words',
  'proposals/letter-missing': 'letterNumber',
  'proposals/task-missing': 'taskId',
} as const

const NO_TASK = { taskId: null, conclusionId: null, start: null, end: null, quote: null }

/** The sentence that gives the work, word for word; of a restricted paper nothing is quoted to others. */
async function taskColumns(ctx: Ctx, tx: Tx, taskId: string | null) {
  if (taskId === null) return NO_TASK
  const [task] = await readRowsIn<{ conclusionId: string; start: number; end: number; quote: string }>(
    tx,
    sql`select t.conclusion_id as "conclusionId", t.span_start as start, t.span_end as "end", t.quote
      from task t join conclusion c on c.id = t.conclusion_id where t.id = ${taskId}::uuid
        and c.state = 'issued' and c.sensitivity <> 'restricted' and ${visibleConclusion(ctx.actor)}`,
  )
  if (!task) throw new AppError('proposals/task-unknown', { fields: { taskId: 'proposals/task-unknown' } })
  return { taskId, ...task }
}
