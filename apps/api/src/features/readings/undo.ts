import { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '@phoihop/db/client'
import { lockDraftPaper } from '../tasks/public.ts'
import { KeptSuggestion, readKept } from './lock-suggestions.ts'
import { getDecided } from './queries.ts'
import { asJson } from './suggest-tasks.ts'

/** Takes back the last act of the person's own: rows as they were, tasks made by it taken off unless changed since. */
export async function undoAct(ctx: Ctx, paperId: string, actId: string) {
  await command(ctx, 'readings.undo', { paperId, actId }, async (tx) => {
    await lockDraftPaper(ctx, tx, paperId)
    const act = await tx.suggestionAct.findFirst({
      where: { conclusionId: paperId, membershipId: ctx.actor.membershipId, undoneAt: null },
      orderBy: { id: 'desc' },
    })
    if (!act || act.id !== actId) throw new AppError('readings/nothing-to-undo')
    const before = z.array(KeptSuggestion).parse(act.before)
    const now = await readKept(tx, paperId, [...before.map((row) => row.id), ...act.madeIds])
    await checkUntouched(tx, z.array(KeptSuggestion).parse(act.after), now)
    const taskIds = now.flatMap((row) => row.taskId ?? [])
    await tx.task.deleteMany({ where: { id: { in: taskIds } } })
    await tx.suggestion.deleteMany({ where: { id: { in: act.madeIds } } })
    for (const { id, version: _, taskId: __, deadline, addresses, why, ...row } of before) {
      await tx.suggestion.update({
        where: { id },
        data: {
          ...row,
          taskId: null,
          deadline: asJson(deadline),
          addresses: asJson(addresses),
          why: asJson(why),
          version: { increment: 1 },
        },
      })
    }
    await tx.suggestionAct.update({ where: { id: actId }, data: { undoneAt: ctx.now } })
    const refs = before.map((row) => row.ref).join(', ')
    return {
      id: paperId,
      subject: { type: 'conclusion', id: paperId, name: refs || 'Việc gợi ý' },
      after: { undone: act.act },
    }
  })
  return getDecided(ctx, paperId)
}

/** What somebody changed after the act is not thrown away by undoing it. Versions only grow: they are no difference. */
async function checkUntouched(tx: Tx, after: readonly KeptSuggestion[], now: readonly KeptSuggestion[]): Promise<void> {
  const facts = (rows: readonly KeptSuggestion[]) => JSON.stringify(rows.map(({ version: _, ...row }) => row))
  const changed = await tx.task.count({
    where: { id: { in: now.flatMap((row) => row.taskId ?? []) }, version: { gt: 1 } },
  })
  if (facts(after) !== facts(now) || changed > 0) throw new AppError('readings/nothing-to-undo')
}
