import type { urgingsApi } from '@phoihop/contract/urgings'
import type { z } from 'zod'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { lockDraftUrging, subjectOf } from './lock-urging.ts'
import { getUrging } from './queries.ts'

type Entry = z.output<typeof urgingsApi.update.body>

/** The kind, the symbol and the signer of a draft. */
export async function updateUrging(ctx: Ctx, id: string, { version, ...entry }: Entry) {
  await command(ctx, 'urgings.update', { id, version, ...entry }, async (tx) => {
    const row = await lockDraftUrging(ctx, tx, id)
    await checkVersion(version, row, () => getUrging(ctx, id))
    await tx.urging.update({ where: { id }, data: { ...entry, version: { increment: 1 } } })
    return { id, subject: subjectOf(row), after: entry }
  })
  return getUrging(ctx, id)
}

/** A draft that nobody needs is gone; it counted for nothing. */
export async function removeUrging(ctx: Ctx, id: string): Promise<{ done: true }> {
  await command(ctx, 'urgings.remove', { id }, async (tx) => {
    const row = await lockDraftUrging(ctx, tx, id)
    await tx.urging.delete({ where: { id } })
    return { id, subject: subjectOf(row) }
  })
  return { done: true }
}
