import type { organisationsApi } from '@phoihop/contract/organisations'
import type { Tx } from '@phoihop/db/client'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { listPlaceOptions } from './queries.ts'

type Entry = z.output<typeof organisationsApi.createLocality.body>

/** Adds a locality below one of the administrator's own territory, or above them all. */
export async function createLocality(ctx: Ctx, entry: Entry) {
  authorize(ctx.actor, mayAdminister)
  const id = await command(ctx, 'organisations.create-locality', entry, async (tx) => {
    await checkPlace(ctx, tx, entry)
    const created = await addLocality(ctx, tx, entry)
    return { id: created, subject: { type: 'locality', id: created, name: entry.name }, after: entry }
  })
  const { localities } = await listPlaceOptions(ctx)
  return localities.find((locality) => locality.id === id) ?? notFound()
}

/** Adds it; one above all others takes those that stood at the top under itself. Answers its id. */
export async function addLocality(ctx: Ctx, tx: Tx, entry: Entry): Promise<string> {
  const { territoryId } = ctx.actor
  const { id } = await tx.locality.create({ data: { ...entry, territoryId, startsOn: toColumn(entry.startsOn) } })
  if (entry.parentId === null) {
    await tx.locality.updateMany({
      where: { territoryId, parentId: null, id: { not: id } },
      data: { parentId: id, version: { increment: 1 } },
    })
  }
  return id
}

/** Refuses a place that is none: under a locality of others, of a tier not below it, or with a name taken there. */
export async function checkPlace(ctx: Ctx, tx: Tx, entry: Entry, prefix = ''): Promise<void> {
  const { territoryId } = ctx.actor
  const tier = await tx.tier.findUnique({ where: { code: entry.tierCode } })
  const refuse = (code: 'organisations/locality-unknown' | 'organisations/name-taken', field: string): never => {
    throw new AppError(code, { fields: { [`${prefix}${field}`]: code } })
  }
  if (!tier) return refuse('organisations/locality-unknown', 'tierCode')
  if (entry.parentId === null) {
    const tops = await tx.locality.findMany({ where: { territoryId, parentId: null }, include: { tier: true } })
    if (tops.some((top) => top.tier.level <= tier.level)) refuse('organisations/locality-unknown', 'parentId')
    return
  }
  const parent = await tx.locality.findFirst({ where: { id: entry.parentId, territoryId }, include: { tier: true } })
  if (!parent || tier.level <= parent.tier.level) refuse('organisations/locality-unknown', 'parentId')
  const namesake = await tx.locality.count({ where: { parentId: entry.parentId, name: entry.name, endsOn: null } })
  if (namesake > 0) refuse('organisations/name-taken', 'name')
}
