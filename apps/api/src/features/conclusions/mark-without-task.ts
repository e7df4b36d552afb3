import { overlaps } from '@phoihop/domain/conclusions/span'
import { AppError, notFound } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { getItem, lockOpen, paperName } from './queries.ts'

/** Says on purpose that an item gives no work ("không phát sinh nhiệm vụ"), or takes that back. */
export async function markWithoutTask(ctx: Ctx, { id, itemId }: { id: string; itemId: string }, withoutTask: boolean) {
  await command(ctx, 'conclusions.mark-without-task', { id, itemId, withoutTask }, async (tx) => {
    const paper = await lockOpen(ctx, tx, id)
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

/** Says the same of many items at once: all of them, or none when one has a task. */
export async function markItems(ctx: Ctx, id: string, { itemIds, withoutTask }: MarkedItems) {
  await command(ctx, 'conclusions.mark-items', { id, itemIds, withoutTask }, async (tx) => {
    const paper = await lockOpen(ctx, tx, id)
    const items = await tx.item.findMany({ where: { id: { in: itemIds }, conclusionId: id } })
    if (items.length !== new Set(itemIds).size) notFound()
    const marks = await tx.task.findMany({ where: { conclusionId: id }, select: { start: true, end: true } })
    const isTaken = items.some((item) => marks.some((mark) => overlaps(mark, item)))
    if (withoutTask && isTaken) throw new AppError('conclusions/item-has-task')
    await tx.item.updateMany({ where: { id: { in: itemIds }, conclusionId: id }, data: { withoutTask } })
    const refs = items.map((item) => item.ref)
    return { id, subject: { type: 'conclusion', id, name: paperName(paper) }, after: { refs, withoutTask } }
  })
  return { done: true as const }
}

interface MarkedItems {
  itemIds: string[]
  withoutTask: boolean
}
