import { overlaps } from '@phoihop/domain/conclusions/span'
import { AppError, notFound } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { getItem, lockDraft, paperName } from './queries.ts'

/** Says on purpose that an item gives no work ("không phát sinh nhiệm vụ"), or takes that back. */
export async function markWithoutTask(ctx: Ctx, { id, itemId }: { id: string; itemId: string }, withoutTask: boolean) {
  await command(ctx, 'conclusions.mark-without-task', { id, itemId, withoutTask }, async (tx) => {
    const paper = await lockDraft(ctx, tx, id)
    const item = (await tx.item.findFirst({ where: { id: itemId, conclusionId: id } })) ?? notFound()
    const marks = await tx.task.findMany({ where: { conclusionId: id }, select: { start: true, end: true } })
    if (withoutTask && marks.some((mark) => overlaps(mark, item))) throw new AppError('conclusions/item-has-task')
    await tx.item.update({ where: { id: itemId }, data: { withoutTask } })
    return {
      id: itemId,
      subject: { type: 'conclusion', id, name: paperName(paper) },
      before: { ref: item.ref, withoutTask: item.withoutTask },
      after: { ref: item.ref, withoutTask },
    }
  })
  return getItem(ctx, id, itemId)
}
