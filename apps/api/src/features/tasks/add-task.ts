import type { Tx } from '@phoihop/db/client'
import type { Ctx } from '../../platform/ctx.ts'
import type { DraftPaper } from './lock-draft-paper.ts'
import { addressRows, type Entry, taskColumns } from './task-columns.ts'

/** Adds one task to a draft that the caller has locked, everything about it checked. */
export async function addTask(ctx: Ctx, tx: Tx, paper: DraftPaper, entry: Entry): Promise<{ id: string; ref: string }> {
  const columns = await taskColumns(ctx, tx, paper, entry, null)
  return tx.task.create({
    data: { ...columns, conclusionId: paper.id, addresses: { create: addressRows(entry) } },
    select: { id: true, ref: true },
  })
}
