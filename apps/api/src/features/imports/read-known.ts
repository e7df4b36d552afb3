import type { Tx } from '@phoihop/db/client'
import type { KnownPlaces } from '@phoihop/domain/imports/read-organisation-rows'
import type { KnownPeople } from '@phoihop/domain/imports/read-people-rows'
import sql from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'

/** The living bodies and places of the own territory, and all kinds. */
export async function readKnownPlaces(ctx: Ctx, tx: Tx): Promise<KnownPlaces> {
  const territory = ctx.actor.territoryId
  const kinds = await readRowsIn<KnownPlaces['kinds'][number]>(
    tx,
    sql`select code, name from organisation_kind order by ordinal, code`,
  )
  const localities = await readRowsIn<KnownPlaces['localities'][number]>(
    tx,
    sql`select id, name from locality where territory_id = ${territory}::uuid and ends_on is null order by name, id`,
  )
  const bodies = await readRowsIn<KnownPlaces['bodies'][number]>(
    tx,
    sql`select o.id, o.name, o.short_name as "shortName", o.kind_code as "kindCode", o.locality_id as "localityId",
        o.parent_id as "parentId", o.starts_on::text as "startsOn",
        (select c.code from organisation_code c where c.organisation_id = o.id and c.ends_on is null
          order by c.starts_on desc limit 1) as code,
        array(select s.name from organisation_alias s where s.organisation_id = o.id and s.ends_on is null order by s.name) as aliases
      from organisation o join locality l on l.id = o.locality_id join tier x on x.code = l.tier_code
      join organisation_kind k on k.code = o.kind_code
      where l.territory_id = ${territory}::uuid and o.ends_on is null
      order by x.level, l.name, k.ordinal, o.id`,
  )
  return { kinds, localities, bodies }
}

/** The living bodies of the own territory and all posts in its bodies. */
export async function readKnownPeople(ctx: Ctx, tx: Tx): Promise<KnownPeople> {
  const territory = ctx.actor.territoryId
  const bodies = await readRowsIn<KnownPeople['bodies'][number]>(
    tx,
    sql`select o.id, o.name from organisation o join locality l on l.id = o.locality_id
      where l.territory_id = ${territory}::uuid and o.ends_on is null order by o.id`,
  )
  const posts = await readRowsIn<KnownPeople['posts'][number]>(
    tx,
    sql`select m.id, m.person_id as "personId", p.full_name as "fullName", m.organisation_id as "organisationId", m.post,
        m.function, m.scope, m.starts_on::text as "startsOn", m.ends_on::text as "endsOn"
      from membership m join person p on p.id = m.person_id join organisation o on o.id = m.organisation_id
      join locality l on l.id = o.locality_id
      where l.territory_id = ${territory}::uuid order by p.search_text, m.starts_on, m.id`,
  )
  return { bodies, posts, ownPersonId: ctx.actor.personId }
}
