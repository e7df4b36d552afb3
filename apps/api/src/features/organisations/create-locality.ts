import type { organisationsApi } from '@phoihop/contract/organisations'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { listPlaceOptions } from './queries.ts'

type Entry = z.output<typeof organisationsApi.createLocality.body>

/** Adds a locality below one of the administrator's own territory. */
export async function createLocality(ctx: Ctx, entry: Entry) {
  authorize(ctx.actor, mayAdminister)
  const { territoryId } = ctx.actor
  const id = await command(ctx, 'organisations.create-locality', entry, async (tx) => {
    const parent = await tx.locality.findFirst({ where: { id: entry.parentId, territoryId }, include: { tier: true } })
    const tier = await tx.tier.findUnique({ where: { code: entry.tierCode } })
    if (!parent || !tier || tier.level <= parent.tier.level) refuse('organisations/locality-unknown', 'parentId')
    const namesake = await tx.locality.count({ where: { parentId: entry.parentId, name: entry.name, endsOn: null } })
    if (namesake > 0) refuse('organisations/name-taken', 'name')
    const created = await tx.locality.create({ data: { ...entry, territoryId, startsOn: toColumn(entry.startsOn) } })
    return { id: created.id, subject: { type: 'locality', id: created.id, name: entry.name }, after: entry }
  })
  const { localities } = await listPlaceOptions(ctx)
  return localities.find((locality) => locality.id === id) ?? notFound()
}

function refuse(code: 'organisations/locality-unknown' | 'organisations/name-taken', field: string): never {
  throw new AppError(code, { fields: { [field]: code } })
}
