import type { tasksApi } from '@phoihop/contract/tasks'
import type { z } from 'zod'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { addTask } from './add-task.ts'
import { lockDraftPaper } from './lock-draft-paper.ts'
import { getPaperTask } from './queries.ts'
import { auditFactsOf } from './task-columns.ts'

type Entry = z.output<typeof tasksApi.mark.body>

/** Marks a sentence of a draft as one that gives work. */
export async function markTask(ctx: Ctx, conclusionId: string, entry: Entry) {
  const id = await command(ctx, 'tasks.mark', { conclusionId, ...entry }, async (tx) => {
    const paper = await lockDraftPaper(ctx, tx, conclusionId)
    const task = await addTask(ctx, tx, paper, entry)
    return { id: task.id, subject: { type: 'task', id: task.id, name: task.ref }, after: auditFactsOf(entry) }
  })
  return getPaperTask(ctx, id)
}
