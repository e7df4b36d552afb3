import type { Tx } from '@phoihop/db/client'
import type { ProposalRights } from '@phoihop/domain/policy/proposals-policy'
import type { ProposalMoveAct } from '@phoihop/domain/proposals/proposal-acts'
import type { ProposalState } from '@phoihop/domain/proposals/proposal-state'
import type { ProposalSource } from '@phoihop/domain/settings/proposal-settings'
import sql from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { visibleProposal } from '../../platform/visible.ts'
import { rightsJson } from './get-proposal.ts'
import { stateSql } from './proposal-state-sql.ts'

export interface LockedProposal {
  id: string
  code: string
  version: number
  round: number
  state: ProposalState
  source: ProposalSource
  field: string | null
  /** civil dates */
  dueOn: string
  joinedIntoId: string | null
  joinedAt: Date | null
  rights: ProposalRights
}

/** The proposal with that id, if the actor may see it; held until the transaction ends. */
export async function lockProposal(ctx: Ctx, tx: Tx, id: string): Promise<LockedProposal> {
  const held = await readRowsIn(
    tx,
    sql`select p.id from proposal p where p.id = ${id}::uuid and ${visibleProposal(ctx.actor)} for update of p`,
  )
  if (held.length === 0) notFound()
  // a second statement: what was written while this one waited for the row is in its state
  const [row] = await readRowsIn<LockedProposal>(
    tx,
    sql`select p.id, p.number || '/' || p.year as code, p.version, p.round, ${stateSql} as state, p.source, p.field,
        p.due_on::text as "dueOn", p.joined_into_id as "joinedIntoId", p.joined_at as "joinedAt", ${rightsJson} as rights
      from proposal p where p.id = ${id}::uuid`,
  )
  return row ?? notFound()
}

export function subjectOf({ id, code }: Pick<LockedProposal, 'id' | 'code'>) {
  return { type: 'proposal', id, name: `Kiến nghị số ${code}` }
}

interface Step {
  act: ProposalMoveAct
  round: number
  words?: string | null
  organisationId?: string
}

/** Adds a line to the history of a proposal: who, in which post, in which round. */
export async function addMove(ctx: Ctx, tx: Tx, proposalId: string, { words = null, ...step }: Step): Promise<void> {
  await tx.proposalMove.create({
    data: {
      ...step,
      words,
      proposalId,
      at: ctx.now,
      byName: ctx.actor.personName.slice(0, 260),
      post: `${ctx.actor.post}, ${ctx.actor.organisationName}`.slice(0, 500),
    },
  })
}
