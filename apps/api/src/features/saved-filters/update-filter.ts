import type { SavedFilter, savedFiltersApi } from '@phoihop/contract/saved-filters'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { getFilter } from './queries.ts'

type Entry = z.output<typeof savedFiltersApi.update.body>

/** Gives it another name, or another circle that sees it. */
export async function updateFilter(ctx: Ctx, id: string, { version, ...entry }: Entry): Promise<SavedFilter> {
  const before = await getOwn(ctx, id)
  await command(ctx, 'saved-filters.update', { id, version, ...entry }, async (tx) => {
    await checkVersion(version, before, () => getFilter(ctx, id))
    const { count } = await tx.savedFilter.updateMany({
      where: { id, version },
      data: { ...entry, version: { increment: 1 } },
    })
    if (count === 0) throw new AppError('request/stale-version', { current: await getFilter(ctx, id) })
    const { name, shared } = before
    return { id, subject: { type: 'saved-filter', id, name: entry.name }, before: { name, shared }, after: entry }
  })
  return getFilter(ctx, id)
}

/** It is gone; the page offers to keep it again. */
export async function removeFilter(ctx: Ctx, id: string): Promise<{ done: true }> {
  const { name } = await getOwn(ctx, id)
  await command(ctx, 'saved-filters.remove', { id }, async (tx) => {
    await tx.savedFilter.deleteMany({ where: { id, personId: ctx.actor.personId } })
    return { id, subject: { type: 'saved-filter', id, name } }
  })
  return { done: true }
}

/** What a colleague shares is seen, and is the colleague's. */
async function getOwn(ctx: Ctx, id: string): Promise<SavedFilter> {
  const filter = await getFilter(ctx, id)
  if (!filter.can.change) throw new AppError('request/not-allowed')
  return filter
}
