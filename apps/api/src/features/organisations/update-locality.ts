import type { organisationsApi } from '@phoihop/contract/organisations'
import type { Tx } from '@phoihop/db/client'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { fromColumn, toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { findLocality } from './queries.ts'

type Change = z.output<typeof organisationsApi.updateLocality.body>

/** Mends the name of a locality, puts it under another, or writes down its last day: nothing in it may live on. */
export async function updateLocality(ctx: Ctx, id: string, change: Change) {
  const before = (await findLocality(ctx, id)) ?? notFound()
  authorize(ctx.actor, mayAdminister)
  await command(ctx, 'organisations.update-locality', { id, ...change }, async (tx) => {
    await tx.$queryRaw`select 1 from locality where id = ${id}::uuid for update`
    const row = await tx.locality.findUniqueOrThrow({ where: { id }, include: { tier: true } })
    await checkVersion(change.version, row, () => findLocality(ctx, id))
    if (change.endsOn !== null && change.endsOn < fromColumn(row.startsOn))
      refuse('organisations/ends-before-start', 'endsOn')
    await checkParent(ctx, tx, { id, level: row.tier.level }, change)
    if (change.endsOn !== null) await checkEmpty(tx, id, change.endsOn)
    const { name, parentId, endsOn } = change
    await tx.locality.update({
      where: { id },
      data: { name, parentId, endsOn: toColumn(endsOn), version: { increment: 1 } },
    })
    const was = { name: before.name, parentId: before.parentId }
    return { id, subject: { type: 'locality', id, name }, before: was, after: { name, parentId, endsOn } }
  })
  return (await findLocality(ctx, id)) ?? notFound()
}

async function checkParent(ctx: Ctx, tx: Tx, { id, level }: { id: string; level: number }, change: Change) {
  const { territoryId } = ctx.actor
  if (change.parentId === null) {
    // the top stays the top; what lies below it stays below something
    const others = await tx.locality.count({ where: { territoryId, parentId: null, id: { not: id } } })
    if (others > 0) refuse('organisations/locality-unknown', 'parentId')
    return
  }
  const parent = await tx.locality.findFirst({ where: { id: change.parentId, territoryId }, include: { tier: true } })
  // a tier strictly above: so no locality can come under itself
  if (!parent || parent.tier.level >= level) refuse('organisations/locality-unknown', 'parentId')
  const namesake = await tx.locality.count({
    where: { parentId: change.parentId, name: change.name, endsOn: null, id: { not: id } },
  })
  if (namesake > 0) refuse('organisations/name-taken', 'name')
}

async function checkEmpty(tx: Tx, id: string, endsOn: string): Promise<void> {
  const later = { OR: [{ endsOn: null }, { endsOn: { gt: toColumn(endsOn) } }] }
  const bodies = await tx.organisation.count({ where: { localityId: id, ...later } })
  const below = await tx.locality.count({ where: { parentId: id, ...later } })
  if (bodies + below > 0) refuse('organisations/locality-in-use', 'endsOn')
}

function refuse(
  code:
    | 'organisations/locality-unknown'
    | 'organisations/name-taken'
    | 'organisations/ends-before-start'
    | 'organisations/locality-in-use',
  field: string,
): never {
  throw new AppError(code, { fields: { [field]: code } })
}
