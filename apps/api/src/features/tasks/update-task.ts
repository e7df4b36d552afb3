import type { tasksApi } from '@phoihop/contract/tasks'
import type { z } from 'zod'
import { notFound } from '../../platform/app-error.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { lockDraftPaperOfTask } from './lock-draft-paper.ts'
import { getPaperTask } from './queries.ts'
import { addressRows, auditFactsOf, taskColumns } from './task-columns.ts'

type Change = z.output<typeof tasksApi.update.body>

/** Changes a marked sentence while its paper is a draft. */
export async function updateTask(ctx: Ctx, id: string, { version, ...entry }: Change) {
  await command(ctx, 'tasks.update', { id, version, ...entry }, async (tx) => {
    const paper = await lockDraftPaperOfTask(ctx, tx, id)
    const row =
      (await tx.task.findUnique({ where: { id }, select: { version: true, ref: true, start: true, end: true } })) ??
      notFound()
    await checkVersion(version, row, () => getPaperTask(ctx, id))
    const columns = await taskColumns(ctx, tx, paper, entry, id)
    await tx.taskAddress.deleteMany({ where: { taskId: id } })
    await tx.task.update({
      where: { id },
      data: { ...columns, version: { increment: 1 }, addresses: { create: addressRows(entry) } },
    })
    return { id, subject: { type: 'task', id, name: columns.ref }, before: row, after: auditFactsOf(entry) }
  })
  return getPaperTask(ctx, id)
}
