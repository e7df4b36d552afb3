import type { amendmentsApi, FollowUpRow } from '@phoihop/contract/amendments'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { mayDecide } from '@phoihop/domain/policy/tasks-policy'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { followPaper } from '../tasks/public.ts'
import { decidedBy, getRelated, listFollowUp } from './queries.ts'

type Chosen = z.output<typeof amendmentsApi.follow.body>['assignments']

/** Open work of earlier papers that has to follow this one. */
export async function getFollowUp(ctx: Ctx, id: string): Promise<{ rows: FollowUpRow[] }> {
  await getLeading(ctx, id)
  return { rows: await listFollowUp(ctx, id) }
}

/** Lets the chosen work follow: a new deadline beside the first, or withdrawn; each with its words in the history. */
export async function followUp(ctx: Ctx, id: string, chosen: Chosen): Promise<{ rows: FollowUpRow[] }> {
  await getLeading(ctx, id)
  await command(ctx, 'amendments.follow', { id, chosen }, async (tx) => {
    const open = new Map((await listFollowUp(ctx, id)).map((row) => [row.assignmentId, row]))
    const paper = await tx.conclusion.findUniqueOrThrow({ where: { id }, select: { number: true, symbol: true } })
    const basis = `Theo ${paperCode(paper) ?? 'văn bản sau'}`
    for (const { id: assignmentId, version } of chosen) {
      const row = open.get(assignmentId)
      if (!row) throw new AppError('amendments/nothing-to-follow')
      if (row.version !== version) throw new AppError('request/stale-version', { current: row })
      await followPaper(ctx, tx, { id: assignmentId, version, basis, dueOn: row.newDueOn })
    }
    return {
      id,
      subject: { type: 'conclusion', id, name: paperCode(paper) ?? '' },
      after: { assignments: chosen.length },
    }
  })
  return getFollowUp(ctx, id)
}

async function getLeading(ctx: Ctx, id: string) {
  const paper = await getRelated(ctx, id)
  authorize(ctx.actor, mayDecide, decidedBy(paper))
  if (paper.state !== 'issued') throw new AppError('amendments/nothing-to-follow')
  return paper
}
