import type { proposalsApi } from '@phoihop/contract/proposals'
import type { OrganisationBrief } from '@phoihop/contract/organisations'
import type { Tx } from '@phoihop/db/client'
import { mayEnterForOthers, mayRaise } from '@phoihop/domain/policy/proposals-policy'
import sql, { type Sql } from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { heldOn } from '../../platform/session.ts'
import { readRows, readRowsIn } from '../../platform/sql.ts'
import { readSettings } from './read-settings.ts'

type Options = z.output<typeof proposalsApi.options.response>

/** Offices with a secretary, who can keep a register; those that serve a body (văn phòng) first, the upper tier first. */
function officesSql(ctx: Ctx): Sql {
  return sql`select o.id, o.name, o.short_name as "shortName", o.serves_id as "servesId"
    from organisation o join locality l on l.id = o.locality_id join tier x on x.code = l.tier_code
    join organisation_kind k on k.code = o.kind_code
    where l.territory_id = ${ctx.actor.territoryId}::uuid and o.ends_on is null and exists (select 1 from membership m
      where m.organisation_id = o.id and m.function = 'secretary' and ${heldOn(ctx.today)})
    order by x.level, (o.serves_id is null), k.ordinal, o.id limit 200`
}

type Office = OrganisationBrief & { servesId: string | null }

/** The register a proposal goes into: of the office chosen, else of the one that serves whoever answers, else the first. */
export async function keeperOf(
  ctx: Ctx,
  tx: Tx,
  entry: { keeperId: string | null; addressedToId: string | null; askerIds: readonly string[] },
): Promise<string> {
  // what a secretary enters for others is kept in the own office, or it would be lost to it
  if (entry.askerIds.some((id) => !ctx.actor.ownIds.includes(id))) return ctx.actor.organisationId
  const offices = await readRowsIn<Office>(tx, officesSql(ctx))
  const serving = offices.find((one) => entry.addressedToId !== null && one.servesId === entry.addressedToId)
  const found = entry.keeperId === null ? (serving ?? offices[0]) : offices.find((one) => one.id === entry.keeperId)
  if (!found) throw new AppError('proposals/keeper-unknown', { fields: { keeperId: 'proposals/keeper-unknown' } })
  return found.id
}

export async function getOptions(ctx: Ctx): Promise<Options> {
  const [{ fields }, offices, own] = await Promise.all([
    readSettings(ctx.db.prisma, ctx.actor.territoryId),
    readRows<Office>(ctx.db, officesSql(ctx)),
    readRows<OrganisationBrief>(
      ctx.db,
      sql`select o.id, o.name, o.short_name as "shortName" from organisation o
        where o.id = any(${[...ctx.actor.ownIds]}::uuid[]) order by o.id = ${ctx.actor.organisationId}::uuid desc, o.id`,
    ),
  ])
  return {
    fields: [...fields],
    own,
    offices: offices.map(({ servesId: _, ...office }) => office),
    can: { raise: mayRaise(ctx.actor), enterForOthers: mayEnterForOthers(ctx.actor) },
  }
}
