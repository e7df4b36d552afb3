import type { organisationsApi } from '@phoihop/contract/organisations'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import type { z } from 'zod'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { getOrganisation } from './queries.ts'
import { searchTextOf } from './search-text.ts'

type Change = z.output<typeof organisationsApi.update.body>

/** Changes the short name and the other names a body is known by; its official name changes by succession only. */
export async function updateOrganisation(ctx: Ctx, id: string, change: Change) {
  const before = await getOrganisation(ctx, id)
  authorize(ctx.actor, mayAdminister)
  await command(ctx, 'organisations.update', { id, ...change }, async (tx) => {
    await tx.$queryRaw`select 1 from organisation where id = ${id}::uuid for update`
    const row = await tx.organisation.findUniqueOrThrow({ where: { id }, select: { version: true, name: true } })
    await checkVersion(change.version, row, () => getOrganisation(ctx, id))
    const aliases = [...new Set(change.aliases)]
    await tx.organisationAlias.deleteMany({ where: { organisationId: id } })
    await tx.organisation.update({
      where: { id },
      data: {
        shortName: change.shortName,
        searchText: searchTextOf({ name: row.name, shortName: change.shortName, aliases }),
        aliases: { create: aliases.map((name) => ({ name })) },
        version: { increment: 1 },
      },
    })
    const kept = { shortName: before.shortName, aliases: before.aliases }
    return {
      id,
      subject: { type: 'organisation', id, name: row.name },
      before: kept,
      after: { shortName: change.shortName, aliases },
    }
  })
  return getOrganisation(ctx, id)
}
