import type { Proposal } from '@phoihop/contract/proposal-shapes'
import type { Tx } from '@phoihop/db/client'
import { mayKeepProposal } from '@phoihop/domain/policy/proposals-policy'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { getProposal } from './get-proposal.ts'
import { addMove, type LockedProposal, lockProposal, subjectOf } from './lock-proposal.ts'

interface Join {
  version: number
  intoId: string
}

/** Joins a proposal into another that asks for the same: one answer for both, each asker's words kept. */
export async function joinProposals(ctx: Ctx, id: string, { version, intoId }: Join): Promise<Proposal> {
  await command(ctx, 'proposals.join', { id, version, intoId }, async (tx) => {
    const [held, into] = await lockBoth(ctx, tx, id, intoId)
    authorize(ctx.actor, mayKeepProposal, held.rights)
    authorize(ctx.actor, mayKeepProposal, into.rights)
    await checkVersion(version, held, () => getProposal(ctx, id))
    const carries = await tx.proposal.count({ where: { joinedIntoId: id } })
    const stands = ({ state }: LockedProposal) => state !== 'joined' && state !== 'withdrawn'
    if (id === intoId || carries > 0 || !stands(held) || !stands(into)) throw new AppError('proposals/join-refused')
    await tx.proposal.update({
      where: { id },
      data: { joinedIntoId: intoId, joinedAt: ctx.now, version: { increment: 1 } },
    })
    await tx.proposal.update({ where: { id: intoId }, data: { version: { increment: 1 } } })
    await carryDrafts(tx, held, into)
    await addMove(ctx, tx, id, { act: 'join', round: held.round, words: into.code })
    await addMove(ctx, tx, intoId, { act: 'join', round: into.round, words: held.code })
    return { id, subject: subjectOf(held), after: { intoId } }
  })
  return getProposal(ctx, intoId)
}

/** Answers still being prepared go on as answers to the one that stands. */
async function carryDrafts(tx: Tx, held: LockedProposal, into: LockedProposal): Promise<void> {
  const drafts = await tx.answerLink.findMany({
    where: { proposalId: held.id, answer: { state: { not: 'published' } } },
    select: { answerId: true },
  })
  const ids = drafts.map(({ answerId }) => answerId)
  await tx.answerLink.createMany({
    data: ids.map((answerId) => ({ answerId, proposalId: into.id, round: into.round })),
    skipDuplicates: true,
  })
  await tx.answerLink.deleteMany({ where: { proposalId: held.id, answerId: { in: ids } } })
}

/** Both rows, held in one order whichever is joined into which: two who join crosswise wait, and one is refused. */
async function lockBoth(ctx: Ctx, tx: Tx, id: string, intoId: string): Promise<[LockedProposal, LockedProposal]> {
  if (id > intoId) {
    const into = await lockProposal(ctx, tx, intoId)
    return [await lockProposal(ctx, tx, id), into]
  }
  return [await lockProposal(ctx, tx, id), await lockProposal(ctx, tx, intoId)]
}

/** Takes a proposal out again; what was answered while it was joined stays answered to it. */
export async function splitProposal(ctx: Ctx, id: string, version: number): Promise<Proposal> {
  await command(ctx, 'proposals.split', { id, version }, async (tx) => {
    const held = await lockProposal(ctx, tx, id)
    authorize(ctx.actor, mayKeepProposal, held.rights)
    await checkVersion(version, held, () => getProposal(ctx, id))
    const { joinedIntoId, joinedAt } = held
    if (joinedIntoId === null || joinedAt === null) throw new AppError('proposals/state-refuses')
    const given = await tx.answerLink.findMany({
      where: { proposalId: joinedIntoId, answer: { publishedAt: { gte: joinedAt } } },
      select: { answerId: true },
    })
    await tx.answerLink.createMany({
      data: given.map(({ answerId }) => ({ answerId, proposalId: id, round: held.round })),
      skipDuplicates: true,
    })
    await keepOpinions(tx, held, joinedIntoId)
    await tx.proposal.update({ where: { id }, data: { joinedIntoId: null, joinedAt: null, version: { increment: 1 } } })
    await tx.proposal.update({ where: { id: joinedIntoId }, data: { version: { increment: 1 } } })
    await addMove(ctx, tx, id, { act: 'split', round: held.round })
    return { id, subject: subjectOf(held), before: { intoId: joinedIntoId } }
  })
  return getProposal(ctx, id)
}

/** What its askers said of those answers is theirs. */
async function keepOpinions(tx: Tx, held: LockedProposal, joinedIntoId: string): Promise<void> {
  const askers = await tx.proposalAsker.findMany({ where: { proposalId: held.id }, select: { organisationId: true } })
  const said = await tx.proposalMove.findMany({
    where: {
      proposalId: joinedIntoId,
      act: { in: ['agree', 'dissatisfied'] },
      at: { gte: held.joinedAt ?? new Date() },
      organisationId: { in: askers.map((asker) => asker.organisationId) },
    },
  })
  await tx.proposalMove.createMany({
    data: said.map(({ id: _, ...move }) => ({ ...move, proposalId: held.id, round: held.round })),
  })
}
