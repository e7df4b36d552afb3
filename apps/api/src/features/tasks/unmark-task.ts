import { notFound } from '../../platform/app-error.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { lockDraftPaperOfTask } from './lock-draft-paper.ts'
import { getPaperTask } from './queries.ts'

/** Takes a mark off a draft. */
export async function unmarkTask(ctx: Ctx, id: string, version: number) {
  await command(ctx, 'tasks.unmark', { id, version }, async (tx) => {
    await lockDraftPaperOfTask(ctx, tx, id)
    const row =
      (await tx.task.findUnique({ where: { id }, select: { version: true, ref: true, start: true, end: true } })) ??
      notFound()
    await checkVersion(version, row, () => getPaperTask(ctx, id))
    await tx.task.delete({ where: { id } })
    return { id, subject: { type: 'task', id, name: row.ref }, before: row }
  })
  return { done: true as const }
}
