import type { Tx } from '@phoihop/db/client'
import type { SuggestionAct } from '@phoihop/domain/readings/suggestion'
import type { Outcome } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type KeptSuggestion, readKept } from './lock-suggestions.ts'
import { asJson } from './suggest-tasks.ts'

interface Act {
  act: SuggestionAct
  paperId: string
  before: readonly KeptSuggestion[]
  /** suggestions that the act made */
  madeIds?: string[]
}

/** Keeps an act with the rows as they were, so that it can be undone; answers what the audit trail says of it. */
export async function keepAct(ctx: Ctx, tx: Tx, { act, paperId, before, madeIds = [] }: Act): Promise<Outcome> {
  const after = await readKept(tx, paperId, [...before.map((row) => row.id), ...madeIds])
  await tx.suggestionAct.create({
    data: {
      conclusionId: paperId,
      membershipId: ctx.actor.membershipId,
      act,
      at: ctx.now,
      before: asJson(before),
      after: asJson(after),
      madeIds,
    },
  })
  const refs = before.map((row) => row.ref)
  return {
    id: paperId,
    subject: { type: 'conclusion', id: paperId, name: refs.slice(0, 20).join(', ') || 'Việc gợi ý' },
    after: { act, suggestions: before.map((row) => row.id) },
  }
}
