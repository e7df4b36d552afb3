import type { readingsApi } from '@phoihop/contract/readings'
import { nameKeys } from '@phoihop/domain/organisations/name-keys'
import { fold } from '@phoihop/domain/vietnamese-text'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { addAlias, checkOrganisations } from '../organisations/public.ts'
import { lockDraftPaper } from '../tasks/public.ts'
import { getDecided, getReadablePaper, lookupOf } from './queries.ts'
import { lookUpAnew } from './read-again.ts'

type Lesson = z.output<typeof readingsApi.teach.body>

/** Shorter words mean too much to too many ("TT", "TP", "BTC"): they are chosen each time. */
const SHORTEST = 4

/** Words that mean a body or many bodies already keep that meaning: no office takes the names of others for itself. */
const TAKEN: readonly string[] = ['one', 'class', 'generic']

/** Thêm bí danh: from now on these words mean that body in the whole territory; this paper's names are looked up anew. */
export async function teachName(ctx: Ctx, paperId: string, { words, organisationId }: Lesson) {
  const seen = await getReadablePaper(ctx, paperId)
  const letters = fold(words).replace(/[^a-z0-9]/gu, '')
  if (letters.length < SHORTEST || nameKeys(words).length > 1)
    throw new AppError('readings/alias-too-short', { fields: { words: 'readings/alias-too-short' } })
  const isTaken = TAKEN.includes((await lookupOf(ctx, seen)).resolve(words).match)
  await command(ctx, 'readings.teach', { paperId, words, organisationId }, async (tx) => {
    await lockDraftPaper(ctx, tx, paperId)
    if (isTaken) throw new AppError('readings/alias-taken', { fields: { words: 'readings/alias-taken' } })
    await checkOrganisations(ctx, tx, [organisationId], { code: 'tasks/address-unknown', field: 'organisationId' })
    await addAlias(tx, organisationId, words)
    return { id: paperId, subject: { type: 'organisation', id: organisationId, name: words }, after: { alias: words } }
  })
  // the directory is read on the pool: only now does it know the new name
  const lookup = await lookupOf(ctx, seen)
  await ctx.db.prisma.$transaction(async (tx) => {
    await lockDraftPaper(ctx, tx, paperId)
    await lookUpAnew(tx, paperId, lookup)
  })
  return getDecided(ctx, paperId)
}
