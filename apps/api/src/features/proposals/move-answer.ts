import type { proposalAnswersApi } from '@phoihop/contract/proposal-answers'
import type { Tx } from '@phoihop/db/client'
import type { Actor } from '@phoihop/domain/policy/actor'
import { mayApproveAnswer, mayEditAnswer } from '@phoihop/domain/policy/proposals-policy'
import { answerAllows, type AnswerMove } from '@phoihop/domain/proposals/answer-kinds'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { dueFrom } from './add-proposals.ts'
import { getAnswer } from './answers-of.ts'
import { nameOf } from './correct-proposal.ts'
import { type LockedAnswer, lockAnswer } from './lock-answer.ts'
import { addMove, type LockedProposal, lockProposal } from './lock-proposal.ts'
import { tellAskers } from './tell-people.ts'

type Given = z.output<typeof proposalAnswersApi.moveAnswer.body>

/** Submits an answer, gives it back with a reason, publishes it or lets it go. */
export async function moveAnswer(ctx: Ctx, id: string, { version, move, reason }: Given): Promise<{ done: true }> {
  await command(ctx, `proposals.answer-${move}`, { id, version, move, reason }, async (tx) => {
    const held = await lockAnswer(ctx, tx, id)
    authorize(ctx.actor, ruleOf(move), held)
    if (!answerAllows(move, held.state)) throw new AppError('proposals/answer-state-refuses')
    await checkVersion(version, held, () => getAnswer(ctx, id))
    if (move === 'return' && reason === null)
      throw new AppError('proposals/reason-missing', { fields: { reason: 'proposals/reason-missing' } })
    await carryOut(ctx, tx, held, { move, reason })
    return { id, subject: held.subject, before: { state: held.state }, after: { answerId: id, move } }
  })
  return { done: true }
}

function ruleOf(move: AnswerMove): (actor: Actor, answer: LockedAnswer) => boolean {
  return move === 'submit' || move === 'discard' ? mayEditAnswer : mayApproveAnswer
}

async function carryOut(
  ctx: Ctx,
  tx: Tx,
  held: LockedAnswer,
  { move, reason }: Pick<Given, 'move' | 'reason'>,
): Promise<void> {
  const where = { id: held.id }
  const version = { increment: 1 }
  switch (move) {
    case 'discard':
      // its files go with it: nobody else has seen them
      await tx.answer.delete({ where })
      return
    case 'submit':
      await tx.answer.update({
        where,
        data: { state: 'submitted', submittedAt: ctx.now, returnReason: null, version },
      })
      return
    case 'return':
      await tx.answer.update({ where, data: { state: 'draft', submittedAt: null, returnReason: reason, version } })
      return
    default:
      await publish(ctx, tx, held)
  }
}

async function publish(ctx: Ctx, tx: Tx, held: LockedAnswer): Promise<void> {
  const proposals = []
  for (const id of held.proposalIds) proposals.push(await lockProposal(ctx, tx, id))
  // answered is a proposal that stands: one that was withdrawn meanwhile asks for nothing
  if (proposals.some(({ state }) => state === 'withdrawn')) throw new AppError('proposals/state-refuses')
  // by the body that must answer: one that was sent on meanwhile waits for another
  const elsewhere = ({ rights }: LockedProposal) =>
    rights.addressedToId !== null && rights.addressedToId !== held.bodyId
  if (proposals.some(elsewhere)) throw new AppError('proposals/state-refuses')
  // and in the round it is in now
  for (const { id, round } of proposals)
    await tx.answerLink.updateMany({
      where: { answerId: held.id, proposalId: id, round: { not: round } },
      data: { round },
    })
  await tx.answer.update({
    where: { id: held.id },
    data: {
      state: 'published',
      publishedAt: ctx.now,
      publishedOn: toColumn(ctx.today),
      publishedBy: ctx.actor.personName.slice(0, 260),
      returnReason: null,
      version: { increment: 1 },
    },
  })
  for (const { id, round, source } of proposals) {
    const forwarded = held.kind === 'outside' ? held.forwardToId : null
    const dueOn = forwarded === null ? null : toColumn(await dueFrom(ctx, tx, ctx.today, source))
    const moved = dueOn && forwarded ? { addressedToId: forwarded, firstDueOn: dueOn, dueOn } : {}
    await tx.proposal.update({ where: { id }, data: { ...moved, version: { increment: 1 } } })
    const words = forwarded === null ? null : await nameOf(tx, forwarded)
    await addMove(ctx, tx, id, { act: forwarded === null ? 'answer' : 'forward', round, words })
    await tellAskers(ctx, tx, 'proposal-answered', { id, about: held.id })
  }
}
