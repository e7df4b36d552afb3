import { FILTERS_MOST, type savedFiltersApi } from '@phoihop/contract/saved-filters'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { getFilter } from './queries.ts'

type Entry = z.output<typeof savedFiltersApi.create.body>

/** Keeps the address of a list under a name. */
export async function createFilter(ctx: Ctx, entry: Entry) {
  const id = await command(ctx, 'saved-filters.create', entry, async (tx) => {
    const { personId, organisationId } = ctx.actor
    if ((await tx.savedFilter.count({ where: { personId } })) >= FILTERS_MOST)
      throw new AppError('saved-filters/too-many')
    const made = await tx.savedFilter.create({
      data: { ...entry, personId, organisationId, createdAt: ctx.now },
      select: { id: true },
    })
    return { id: made.id, subject: { type: 'saved-filter', id: made.id, name: entry.name }, after: entry }
  })
  return getFilter(ctx, id)
}
