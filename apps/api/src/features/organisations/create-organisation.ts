import type { organisationsApi } from '@phoihop/contract/organisations'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import type { Tx } from '@phoihop/db/client'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { addBody } from './add-body.ts'
import { checkOrganisations } from './public.ts'
import { getOrganisation } from './get-organisation.ts'

type Entry = z.output<typeof organisationsApi.create.body>

/** Adds a body to a locality of the administrator's own territory. */
export async function createOrganisation(ctx: Ctx, entry: Entry) {
  authorize(ctx.actor, mayAdminister)
  const id = await command(ctx, 'organisations.create', entry, async (tx) => {
    const locality = await tx.locality.findFirst({
      where: { id: entry.localityId, territoryId: ctx.actor.territoryId },
      select: { id: true },
    })
    if (!locality) refuse('organisations/locality-unknown', 'localityId')
    const kind = await tx.organisationKind.findUnique({ where: { code: entry.kindCode }, select: { code: true } })
    if (!kind) refuse('organisations/kind-unknown', 'kindCode')
    await checkOrganisations(ctx, tx, [entry.parentId, entry.servesId], {
      code: 'organisations/body-unknown',
      field: 'parentId',
    })
    const namesake = await tx.organisation.count({
      where: { localityId: entry.localityId, name: entry.name, endsOn: null },
    })
    if (namesake > 0) refuse('organisations/name-taken', 'name')
    await checkAlive(tx, entry)
    const created = await addBody(tx, entry)
    return { id: created, subject: { type: 'organisation', id: created, name: entry.name }, after: entry }
  })
  return getOrganisation(ctx, id)
}

/** A body stands under, or works for, one that is there on its first day. */
async function checkAlive(tx: Tx, { parentId, servesId, startsOn }: Entry): Promise<void> {
  const day = toColumn(startsOn)
  for (const [field, id] of Object.entries({ parentId, servesId })) {
    if (id === null) continue
    const ended = await tx.organisation.count({ where: { id, endsOn: { lt: day } } })
    if (ended > 0) throw new AppError('organisations/body-ended', { fields: { [field]: 'organisations/body-ended' } })
  }
}

function refuse(
  code: 'organisations/locality-unknown' | 'organisations/kind-unknown' | 'organisations/name-taken',
  field: string,
): never {
  throw new AppError(code, { fields: { [field]: code } })
}
