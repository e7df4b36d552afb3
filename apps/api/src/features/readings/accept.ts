import type { readingsApi } from '@phoihop/contract/readings'
import type { TaskEntry } from '@phoihop/contract/task-shapes'
import type { Tx } from '@phoihop/db/client'
import { isSettled } from '@phoihop/domain/organisations/resolve-name'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { addTask, type DraftPaper } from '../tasks/public.ts'
import { keepAct } from './keep-act.ts'
import { checkOpen, type KeptSuggestion, lockSuggestions, paperIdOf, type Picked } from './lock-suggestions.ts'
import { getDecided } from './queries.ts'
import type { StoredAddress } from './stored-address.ts'

type Entry = z.output<typeof TaskEntry>
type One = z.output<typeof readingsApi.accept.body>

/** Makes one suggestion a task of the draft, as it stands or as the person changed it. */
export async function acceptSuggestion(ctx: Ctx, id: string, { version, entry }: One) {
  const paperId = await paperIdOf(ctx, id)
  await command(ctx, 'readings.accept', { id, version, entry }, async (tx) => {
    const { paper, rows } = await lockSuggestions(ctx, tx, paperId, [{ id, version }])
    checkOpen(rows)
    for (const row of rows) await accept(ctx, tx, paper, row, entry ?? entryOf(row))
    return keepAct(ctx, tx, { act: 'accept', paperId, before: rows })
  })
  return getDecided(ctx, paperId)
}

/** Makes several suggestions tasks: all of them, or none when one is refused. */
export async function acceptSuggestions(ctx: Ctx, paperId: string, picked: readonly Picked[]) {
  await command(ctx, 'readings.accept-many', { paperId, picked }, async (tx) => {
    const { paper, rows } = await lockSuggestions(ctx, tx, paperId, picked)
    checkOpen(rows)
    for (const row of rows) await accept(ctx, tx, paper, row, entryOf(row))
    return keepAct(ctx, tx, { act: 'accept', paperId, before: rows })
  })
  return getDecided(ctx, paperId)
}

async function accept(ctx: Ctx, tx: Tx, paper: DraftPaper, row: KeptSuggestion, entry: Entry): Promise<void> {
  const task = await addTask(ctx, tx, paper, { ...entry, ref: row.ref })
  await tx.suggestion.update({ where: { id: row.id }, data: { taskId: task.id, version: { increment: 1 } } })
}

/** The task that a suggestion stands for; refused while something in it is still to be decided. */
function entryOf(row: KeptSuggestion): Entry {
  const { start, end, force, output, wantsPaper, answersProposal, deadline, addresses } = row
  const isAsking = addresses.some((a) => a.match === 'none' || a.match === 'several')
  const hasLead = addresses.some((a) => a.role === 'lead' && isSettled(a.match))
  const isUndated = deadline.kind === 'none' && deadline.reviewOn === null
  if (isAsking || !hasLead || isUndated) throw new AppError('readings/not-clear')
  // "các đơn vị liên quan" names nobody: it stays in the sentence and is given to nobody
  const settled = addresses.filter((address) => isSettled(address.match)).map(addressEntry)
  return { start, end, force, output, wantsPaper, answersProposal, deadline, addresses: settled }
}

function addressEntry({ role, organisationId, classCode, words }: StoredAddress) {
  return { role, organisationId, classCode, words }
}
