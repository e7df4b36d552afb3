import type { OrganisationTree, organisationsApi } from '@phoihop/contract/organisations'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { visibleOrganisation } from '../../platform/visible.ts'
import { formerNames } from './former-names.ts'
import { organisationJoins } from './organisation-joins.ts'

type Query = z.output<typeof organisationsApi.tree.query>

/** More bodies than any province has; the page holds them all at once. */
const MOST = 10_000

/** Localities and bodies of a day, by the names of that day; those that had ended by then only when asked for. */
export async function getTree(ctx: Ctx, query: Query): Promise<OrganisationTree> {
  const on = query.on ?? ctx.today
  const ended = query.ended ?? false
  const [localities, organisations] = await Promise.all([
    readRows<OrganisationTree['localities'][number]>(
      ctx.db,
      sql`select l.id, l.version, l.parent_id as "parentId", l.name, l.tier_code as "tierCode", x.name as "tierName",
          l.starts_on as "startsOn", l.ends_on as "endsOn"
        from locality l join tier x on x.code = l.tier_code
        where l.territory_id = ${ctx.actor.territoryId}::uuid and l.starts_on <= ${on}::date
          and (${ended} or l.ends_on is null or l.ends_on >= ${on}::date)
        order by x.level, l.name collate "vi-x-icu", l.id limit ${MOST}`,
    ),
    readRows<OrganisationTree['organisations'][number]>(
      ctx.db,
      sql`select o.id, o.version, o.locality_id as "localityId", o.serves_id as "servesId",
          (select p.parent_id from organisation_parent p where p.organisation_id = o.id and p.starts_on <= ${on}::date
              and (p.ends_on is null or p.ends_on >= least(${on}::date, coalesce(o.ends_on, ${on}::date)))
            order by array_position(array['front', 'party', 'state', 'line'], p.kind::text) limit 1) as "parentId",
          coalesce(n.name, o.name) as name, coalesce(n.short_name, o.short_name) as "shortName",
          o.kind_code as "kindCode", k.name as "kindName", k.branch, k.line, o.starts_on as "startsOn", o.ends_on as "endsOn",
          ${formerNames} as former, o.search_text as words
        ${organisationJoins}
        left join lateral (select n.name, n.short_name from organisation_name n
          where n.organisation_id = o.id and n.starts_on <= ${on}::date order by n.starts_on desc limit 1) n on true
        where ${visibleOrganisation(ctx.actor)} and o.starts_on <= ${on}::date
          and (${ended} or o.ends_on is null or o.ends_on >= ${on}::date)
        order by x.level, k.ordinal, o.name collate "vi-x-icu", o.id limit ${MOST}`,
    ),
  ])
  return { on, localities, organisations, can: { edit: mayAdminister(ctx.actor) } }
}
