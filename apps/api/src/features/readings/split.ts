import { trimSpan } from '@phoihop/domain/conclusions/span'
import { AppError } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { keepAct } from './keep-act.ts'
import { checkOpen, lockSuggestions, paperIdOf } from './lock-suggestions.ts'
import { getDecided } from './queries.ts'
import { asJson } from './suggest-tasks.ts'

/** Cuts a suggestion in two at `at`; both begin with the same addressees, force and deadline. */
export async function splitSuggestion(ctx: Ctx, id: string, { version, at }: { version: number; at: number }) {
  const paperId = await paperIdOf(ctx, id)
  await command(ctx, 'readings.split', { id, version, at }, async (tx) => {
    const { paper, rows } = await lockSuggestions(ctx, tx, paperId, [{ id, version }])
    checkOpen(rows)
    const [row] = rows
    if (!row || at <= row.start || at >= row.end) throw new AppError('tasks/span-outside-text')
    const first = trimSpan({ start: row.start, end: at }, paper.text)
    const second = trimSpan({ start: at, end: row.end }, paper.text)
    if (first.start >= first.end || second.start >= second.end) throw new AppError('tasks/span-empty')
    await tx.suggestion.update({ where: { id }, data: { ...first, version: { increment: 1 } } })
    const { id: _, version: __, taskId: ___, ...same } = row
    const made = await tx.suggestion.create({
      data: {
        ...same,
        ...second,
        conclusionId: paperId,
        deadline: asJson(row.deadline),
        addresses: asJson(row.addresses),
        why: asJson(row.why),
      },
      select: { id: true },
    })
    return keepAct(ctx, tx, { act: 'split', paperId, before: rows, madeIds: [made.id] })
  })
  return getDecided(ctx, paperId)
}
