import type { Proposal } from '@phoihop/contract/proposal-shapes'
import type { proposalsApi } from '@phoihop/contract/proposals'
import type { Tx } from '@phoihop/db/client'
import type { Actor } from '@phoihop/domain/policy/actor'
import { mayAsk, mayAskToExplain, mayWithdraw, type ProposalRights } from '@phoihop/domain/policy/proposals-policy'
import { dueAfterWait } from '@phoihop/domain/proposals/answer-clock'
import { actNeedsWords, type ProposalAct, proposalAllows } from '@phoihop/domain/proposals/proposal-acts'
import { civilDateAt } from '@phoihop/domain/civil-date'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { dueFrom } from './add-proposals.ts'
import { getProposal } from './get-proposal.ts'
import { addMove, type LockedProposal, lockProposal, subjectOf } from './lock-proposal.ts'
import { readSettings, specialDays } from './read-settings.ts'
import { tellAskers } from './tell-people.ts'

type Given = z.output<typeof proposalsApi.act.body>

/** One act of an asker, the answering body or the keeper; what each needs and leaves is the domain's to say. */
export async function actOnProposal(ctx: Ctx, id: string, { version, act, words }: Given): Promise<Proposal> {
  await command(ctx, `proposals.${act}`, { id, version, act, words }, async (tx) => {
    const held = await lockProposal(ctx, tx, id)
    authorize(ctx.actor, ruleOf(act), held.rights)
    await checkVersion(version, held, () => getProposal(ctx, id))
    if (!proposalAllows(act, held.state))
      throw new AppError('proposals/state-refuses', { current: await getProposal(ctx, id) })
    if (actNeedsWords(act) && words === null)
      throw new AppError('proposals/words-missing', { fields: { words: 'proposals/words-missing' } })
    const data = await factsOf(ctx, tx, held, act)
    await tx.proposal.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
    await leaveWords(ctx, tx, held, { act, words })
    if (act === 'clarify') await tellAskers(ctx, tx, 'proposal-clarify', { id, about: `v${String(held.version)}` })
    return { id, subject: subjectOf(held), before: { state: held.state, round: held.round }, after: { act } }
  })
  return getProposal(ctx, id)
}

function ruleOf(act: ProposalAct): (actor: Actor, proposal: ProposalRights) => boolean {
  if (act === 'clarify') return mayAskToExplain
  return act === 'withdraw' ? mayWithdraw : mayAsk
}

/** The days and rounds an act leaves on the proposal. */
async function factsOf(ctx: Ctx, tx: Tx, held: LockedProposal, act: ProposalAct) {
  if (act === 'withdraw') return { withdrawnAt: ctx.now }
  if (act === 'raise-again') {
    const dueOn = toColumn(await dueFrom(ctx, tx, ctx.today, held.source))
    return { round: held.round + 1, firstDueOn: dueOn, dueOn }
  }
  if (act !== 'explain') return {}
  const asked = await tx.proposalMove.findFirst({
    where: { proposalId: held.id, act: 'clarify', round: held.round },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { at: true },
  })
  const askedOn = asked ? civilDateAt(asked.at.getTime()) : ctx.today
  const settings = await readSettings(tx, ctx.actor.territoryId)
  const wait = { askedOn, explainedOn: ctx.today }
  return { dueOn: toColumn(dueAfterWait(held.dueOn, wait, settings, await specialDays(tx, askedOn))) }
}

/** An opinion is of each asking body the person speaks for; anything else is said once. */
async function leaveWords(
  ctx: Ctx,
  tx: Tx,
  held: LockedProposal,
  { act, words }: Pick<Given, 'act' | 'words'>,
): Promise<void> {
  const round = act === 'raise-again' ? held.round + 1 : held.round
  if (act !== 'agree' && act !== 'dissatisfied') return addMove(ctx, tx, held.id, { act, round, words })
  const own = [...ctx.actor.ownIds, ...ctx.actor.predecessorIds]
  const askers = await tx.proposalAsker.findMany({
    where: {
      heldById: { in: own },
      proposal: { OR: [{ id: held.id }, { joinedIntoId: held.id }] },
    },
    select: { organisationId: true },
    distinct: ['organisationId'],
  })
  for (const { organisationId } of askers) await addMove(ctx, tx, held.id, { act, round, words, organisationId })
}
