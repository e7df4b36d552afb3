import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { keepAct } from './keep-act.ts'
import { lockSuggestions, paperIdOf } from './lock-suggestions.ts'
import { getDecided } from './queries.ts'

/** Takes a decision back: the sentence is open again, and the task it had become is taken off the draft. */
export async function reopenSuggestion(ctx: Ctx, id: string, version: number) {
  const paperId = await paperIdOf(ctx, id)
  await command(ctx, 'readings.reopen', { id, version }, async (tx) => {
    const { rows } = await lockSuggestions(ctx, tx, paperId, [{ id, version }])
    const taskIds = rows.flatMap((row) => row.taskId ?? [])
    await tx.task.deleteMany({ where: { id: { in: taskIds } } })
    await tx.suggestion.update({ where: { id }, data: { state: 'open', taskId: null, version: { increment: 1 } } })
    // a task taken off cannot be put back as it was: neither this act nor the one it takes back can be undone
    const outcome = await keepAct(ctx, tx, { act: 'reopen', paperId, before: rows })
    await tx.$executeRaw`update suggestion_act set undone_at = ${ctx.now} where conclusion_id = ${paperId}::uuid
      and undone_at is null and before @> ${JSON.stringify([{ id }])}::jsonb`
    return outcome
  })
  return getDecided(ctx, paperId)
}
