import type { Tx } from '@phoihop/db/client'
import { overlaps } from '@phoihop/domain/conclusions/span'
import { mayKeep } from '@phoihop/domain/policy/conclusions-policy'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { lockDraftPaper } from '../tasks/public.ts'
import { readKept } from './lock-suggestions.ts'
import type { NameLookup } from './name-lookup.ts'
import { getDecided, getReadablePaper, lookupOf } from './queries.ts'
import { readInWorker } from './read-in-worker.ts'
import { storedAddress } from './stored-address.ts'
import { asJson, suggestTasks } from './suggest-tasks.ts'

/** Reads a draft again: open names are looked up anew, sentences that carry no mark and no suggestion yet are added. */
export async function readAgain(ctx: Ctx, paperId: string) {
  const seen = await getReadablePaper(ctx, paperId)
  authorize(ctx.actor, mayKeep, seen)
  const read = await readInWorker({ text: seen.text })
  if (!read.ok) throw new AppError('readings/too-slow')
  const lookup = await lookupOf(ctx, seen)
  await command(ctx, 'readings.read-again', { paperId }, async (tx) => {
    const paper = await lockDraftPaper(ctx, tx, paperId)
    await lookUpAnew(tx, paperId, lookup)
    const rows = await readKept(tx, paperId, null)
    const tasks = await tx.task.findMany({ where: { conclusionId: paperId }, select: { start: true, end: true } })
    const isKnown = (span: { start: number; end: number }) =>
      rows.some((row) => overlaps(row, span)) || tasks.some((task) => overlaps(task, span))
    const { reading, why } = read.explained
    const fresh = reading.assignments.map((one, i) => ({ one, why: why[i] })).filter(({ one }) => !isKnown(one.span))
    const added = await suggestTasks(
      tx,
      paper,
      { reading: { ...reading, assignments: fresh.map(({ one }) => one) }, why: fresh.flatMap((f) => f.why ?? []) },
      lookup,
    )
    return { id: paperId, subject: { type: 'conclusion', id: paperId, name: 'Đọc lại' }, after: { added } }
  })
  return getDecided(ctx, paperId)
}

/** Looks up anew the names that nobody has chosen, in suggestions still open. Answers how many suggestions changed. */
export async function lookUpAnew(tx: Tx, paperId: string, lookup: NameLookup): Promise<number> {
  let changed = 0
  for (const row of await readKept(tx, paperId, null)) {
    if (row.taskId !== null || row.state !== 'open') continue
    const addresses = row.addresses.map((address) =>
      KEPT.includes(address.why) ? address : storedAddress(address.role, address.words, lookup.resolve(address.words)),
    )
    if (JSON.stringify(addresses) === JSON.stringify(row.addresses)) continue
    changed += 1
    await tx.suggestion.update({
      where: { id: row.id },
      data: { addresses: asJson(addresses), version: { increment: 1 } },
    })
  }
  return changed
}

/** Chosen by a person, or by the sentences beside it: not by the name alone. */
const KEPT = ['chosen', 'rest-of-class']
