import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { keepAct } from './keep-act.ts'
import { checkOpen, lockSuggestions, paperIdOf } from './lock-suggestions.ts'
import { getDecided } from './queries.ts'

/** Says that a sentence gives no work. */
export async function rejectSuggestion(ctx: Ctx, id: string, version: number) {
  const paperId = await paperIdOf(ctx, id)
  await command(ctx, 'readings.reject', { id, version }, async (tx) => {
    const { rows } = await lockSuggestions(ctx, tx, paperId, [{ id, version }])
    checkOpen(rows)
    await tx.suggestion.update({ where: { id }, data: { state: 'rejected', version: { increment: 1 } } })
    return keepAct(ctx, tx, { act: 'reject', paperId, before: rows })
  })
  return getDecided(ctx, paperId)
}
