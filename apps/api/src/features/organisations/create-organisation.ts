import type { organisationsApi } from '@phoihop/contract/organisations'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkOrganisations } from './public.ts'
import { getOrganisation } from './queries.ts'
import { searchTextOf } from './search-text.ts'

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
    const { aliases, startsOn, ...columns } = entry
    const created = await tx.organisation.create({
      data: {
        ...columns,
        startsOn: toColumn(startsOn),
        searchText: searchTextOf(entry),
        aliases: { create: [...new Set(aliases)].map((name) => ({ name })) },
      },
    })
    return { id: created.id, subject: { type: 'organisation', id: created.id, name: entry.name }, after: entry }
  })
  return getOrganisation(ctx, id)
}

function refuse(
  code: 'organisations/locality-unknown' | 'organisations/kind-unknown' | 'organisations/name-taken',
  field: string,
): never {
  throw new AppError(code, { fields: { [field]: code } })
}
