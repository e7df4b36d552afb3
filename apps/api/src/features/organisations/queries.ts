import type { AddressOptions, OrganisationRow, organisationsApi } from '@phoihop/contract/organisations'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import { hasWords } from '../../platform/has-words.ts'
import { keyset, pageOf } from '../../platform/keyset.ts'
import { heldOn } from '../../platform/session.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleOrganisation } from '../../platform/visible.ts'
import { existingOn } from './existing-on.ts'
import { formerNames } from './former-names.ts'
import { organisationJoins as joins } from './organisation-joins.ts'

type Query = z.output<typeof organisationsApi.list.query>

const order = [
  { by: sql`x.level`, type: 'int' as const },
  { by: sql`k.ordinal`, type: 'int' as const },
  { by: sql`o.search_text`, type: 'text' as const },
  { by: sql`o.id`, type: 'uuid' as const },
]

export async function listOrganisations(ctx: Ctx, query: Query) {
  const { where, orderBy, mark } = keyset(order, query.after)
  const filter = sql`${visibleOrganisation(ctx.actor)} and ${existingOn(ctx.today)}
    and ${hasWords(sql`o.search_text`, query.q)}
    and (${query.tier ?? null}::text is null or l.tier_code = ${query.tier ?? null})
    and (${query.branch ?? null}::text is null or k.branch = ${query.branch ?? null})
    and (${query.localityId ?? null}::uuid is null or o.locality_id = ${query.localityId ?? null}::uuid)`
  const [rows, count] = await Promise.all([
    readRows<OrganisationRow & { mark: unknown }>(
      ctx.db,
      sql`select o.id, o.name, o.short_name as "shortName", o.kind_code as "kindCode", k.name as "kindName", k.branch,
          l.tier_code as "tierCode", x.name as "tierName", l.id as "localityId", l.name as "localityName",
          (select count(distinct m.person_id)::int from membership m where m.organisation_id = o.id and ${heldOn(ctx.today)}) as people,
          ${formerNames} as former, ${mark} as mark
        ${joins} where ${filter} and ${where} order by ${orderBy} limit ${query.limit + 1}`,
    ),
    readRow<{ total: number }>(ctx.db, sql`select count(*)::int as total ${joins} where ${filter}`),
  ])
  return { ...pageOf(rows, query.limit), total: count?.total ?? 0 }
}

/** Every body of the territory that exists today and every class with its members of today, for the pickers. */
export async function listAddressOptions(ctx: Ctx): Promise<AddressOptions> {
  const [organisations, classes] = await Promise.all([
    readRows<AddressOptions['organisations'][number]>(
      ctx.db,
      sql`select o.id, o.name, o.short_name as "shortName",
          case when x.code = 'commune' then l.name else x.name end as "group",
          array(select s.name from organisation_alias s where s.organisation_id = o.id order by s.name) || ${formerNames} as words
        ${joins} where ${visibleOrganisation(ctx.actor)} and ${existingOn(ctx.today)}
        order by x.level, l.name collate "vi-x-icu", k.ordinal, o.search_text, o.id limit 5000`,
    ),
    readRows<AddressOptions['classes'][number]>(
      ctx.db,
      sql`select g.code, g.name, g.aliases as words,
          (select count(*)::int ${joins} where ${visibleOrganisation(ctx.actor)} and ${existingOn(ctx.today)}
            and l.tier_code = g.tier_code and o.kind_code = any(g.kinds)) as members
        from class_address g order by g.ordinal, g.code limit 500`,
    ),
  ])
  return { organisations, classes }
}

type Place = z.output<typeof organisationsApi.placeOptions.response>['localities'][number]

const placeColumns = sql`l.id, l.version, l.parent_id as "parentId", l.name, l.tier_code as "tierCode", x.name as "tierName"
  from locality l join tier x on x.code = l.tier_code`

/** One locality of the own territory, ended or not; null when there is none. */
export function findLocality(ctx: Ctx, id: string): Promise<Place | null> {
  return readRow(
    ctx.db,
    sql`select ${placeColumns} where l.id = ${id}::uuid and l.territory_id = ${ctx.actor.territoryId}::uuid`,
  )
}

export async function listPlaceOptions(ctx: Ctx) {
  const [localities, kinds] = await Promise.all([
    readRows<Place>(
      ctx.db,
      sql`select ${placeColumns}
        where l.territory_id = ${ctx.actor.territoryId}::uuid and (l.ends_on is null or l.ends_on >= ${ctx.today}::date)
        order by x.level, l.name collate "vi-x-icu", l.id limit 1000`,
    ),
    readRows<z.output<typeof organisationsApi.placeOptions.response>['kinds'][number]>(
      ctx.db,
      sql`select code, name, branch from organisation_kind order by ordinal, code limit 500`,
    ),
  ])
  return { localities, kinds }
}
