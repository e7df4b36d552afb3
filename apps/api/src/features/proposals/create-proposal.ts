import type { Proposal } from '@phoihop/contract/proposal-shapes'
import type { proposalsApi } from '@phoihop/contract/proposals'
import { mayEnterForOthers, mayRaise } from '@phoihop/domain/policy/proposals-policy'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { addProposals } from './add-proposals.ts'
import { getProposal } from './get-proposal.ts'

type Entry = z.output<typeof proposalsApi.create.body>

/** Raises a proposal: for the own body, or as a secretary for those that asked. */
export async function createProposal(ctx: Ctx, entry: Entry): Promise<Proposal> {
  authorize(ctx.actor, mayRaise)
  if (!mayEnterForOthers(ctx.actor) && entry.askerIds.some((id) => !ctx.actor.ownIds.includes(id)))
    throw new AppError('request/not-allowed')
  const id = await command(ctx, 'proposals.create', entry, async (tx) => {
    const [made] = await addProposals(ctx, tx, [entry])
    if (!made) throw new Error('one entry makes one proposal')
    return { id: made.id, subject: made.subject, after: made.facts }
  })
  return getProposal(ctx, id)
}
