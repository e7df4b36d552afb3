import type { Proposal } from '@phoihop/contract/proposal-shapes'
import type { proposalsApi } from '@phoihop/contract/proposals'
import type { Tx } from '@phoihop/db/client'
import { mayCorrect, mayKeepProposal } from '@phoihop/domain/policy/proposals-policy'
import { isUnanswered } from '@phoihop/domain/proposals/proposal-state'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkAddressee, checkField, proposalColumns } from './add-proposals.ts'
import { getProposal } from './get-proposal.ts'
import { addMove, type LockedProposal, lockProposal, subjectOf } from './lock-proposal.ts'

type Correction = z.output<typeof proposalsApi.correct.body>
type Address = z.output<typeof proposalsApi.address.body>

/** Mends what was written, while nobody has answered it, also in an earlier round: what was answered are these words. */
export async function correctProposal(ctx: Ctx, id: string, { version, ...entry }: Correction): Promise<Proposal> {
  await command(ctx, 'proposals.correct', { id, version, ...entry }, async (tx) => {
    const held = await lockProposal(ctx, tx, id)
    authorize(ctx.actor, mayCorrect, held.rights)
    await refuseLate(ctx, held, version)
    if ((await tx.answerLink.count({ where: { proposalId: id, answer: { state: 'published' } } })) > 0)
      throw new AppError('proposals/state-refuses', { current: await getProposal(ctx, id) })
    const columns = await proposalColumns(ctx, tx, entry, held.field)
    await readdress(tx, held, columns.addressedToId)
    await tx.proposal.update({ where: { id }, data: { ...columns, version: { increment: 1 } } })
    await addMove(ctx, tx, id, { act: 'correct', round: held.round })
    const after = { addressedToId: entry.addressedToId, source: entry.source, field: entry.field }
    return { id, subject: subjectOf(held), before: { addressedToId: held.rights.addressedToId }, after }
  })
  return getProposal(ctx, id)
}

/** The keeping office says who must answer, and what it is about. */
export async function addressProposal(ctx: Ctx, id: string, entry: Address): Promise<Proposal> {
  const { version, addressedToId, field } = entry
  await command(ctx, 'proposals.address', { id, ...entry }, async (tx) => {
    const held = await lockProposal(ctx, tx, id)
    authorize(ctx.actor, mayKeepProposal, held.rights)
    await refuseLate(ctx, held, version)
    await checkAddressee(ctx, tx, addressedToId)
    await checkField(ctx, tx, field, held.field)
    await readdress(tx, held, addressedToId)
    await tx.proposal.update({ where: { id }, data: { addressedToId, field, version: { increment: 1 } } })
    await addMove(ctx, tx, id, { act: 'address', round: held.round, words: await nameOf(tx, addressedToId) })
    return { id, subject: subjectOf(held), before: { addressedToId: held.rights.addressedToId }, after: entry }
  })
  return getProposal(ctx, id)
}

/** Answers that another body was working on go with the proposal: it need not answer any more. */
async function readdress(tx: Tx, held: LockedProposal, addressedToId: string | null): Promise<void> {
  if (held.rights.addressedToId === addressedToId) return
  const drafts = await tx.answerLink.findMany({
    where: { proposalId: held.id, answer: { state: { not: 'published' } } },
    select: { answerId: true },
  })
  const ids = drafts.map(({ answerId }) => answerId)
  await tx.answerLink.deleteMany({ where: { proposalId: held.id, answerId: { in: ids } } })
  await tx.answer.deleteMany({ where: { id: { in: ids }, links: { none: {} } } })
}

export async function nameOf(tx: Tx, id: string): Promise<string | null> {
  return (await tx.organisation.findUnique({ where: { id }, select: { name: true } }))?.name ?? null
}

async function refuseLate(ctx: Ctx, held: LockedProposal, version: number): Promise<void> {
  await checkVersion(version, held, () => getProposal(ctx, held.id))
  if (!isUnanswered(held.state))
    throw new AppError('proposals/state-refuses', { current: await getProposal(ctx, held.id) })
}
