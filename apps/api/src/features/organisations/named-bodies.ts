import type { Database } from '@phoihop/db/client'
import type { NamedBody, NamedClass } from '@phoihop/domain/organisations/name-directory'
import sql, { type Sql } from 'sql-template-tag'
import { readRows } from '../../platform/sql.ts'

/**
 * All bodies of a territory, ended ones too, with every name they bear or bore, and those of the bodies they came
 * of: what a paper's names are looked up in. */
export function listNamedBodies(db: Database, territoryId: string): Promise<NamedBody[]> {
  return readRows<NamedBody>(
    db,
    sql`select o.id, o.kind_code as "kindCode", l.tier_code as "tierCode", l.territory_id as "territoryId",
        l.id as "localityId", l.name as "localityName", o.serves_id as "servesId",
        o.starts_on as "startsOn", o.ends_on as "endsOn",
        (jsonb_build_array(
            jsonb_build_object('words', o.name, 'startsOn', now.starts_on, 'endsOn', null),
            jsonb_build_object('words', o.short_name, 'startsOn', now.starts_on, 'endsOn', null))
          || ${datedNames(sql`select n.name, n.starts_on, n.ends_on from organisation_name n where n.organisation_id = o.id
              union all select n.short_name, n.starts_on, n.ends_on from organisation_name n where n.organisation_id = o.id`)}
          || ${datedNames(sql`select s.name, s.starts_on, s.ends_on from organisation_alias s where s.organisation_id = o.id`)}
          || ${datedNames(sql`select before.name, before.starts_on, before.ends_on from succession_link link
              join organisation before on before.id = link.from_id where link.to_id = o.id and before.id <> o.id and before.ends_on is not null`)}
        ) as names
      from organisation o join locality l on l.id = o.locality_id join tier x on x.code = l.tier_code
      left join organisation_name now on now.organisation_id = o.id and now.ends_on is null
      join organisation_kind k on k.code = o.kind_code
      where l.territory_id = ${territoryId}::uuid order by x.level, l.name, k.ordinal, o.id`,
  )
}

/** Names from a query of (name, first day, last day), as one JSON list. */
function datedNames(query: Sql): Sql {
  return sql`coalesce((select jsonb_agg(jsonb_build_object('words', dated.name, 'startsOn', dated.starts_on, 'endsOn', dated.ends_on)
    order by dated.starts_on, dated.name) from (${query}) as dated(name, starts_on, ends_on)), '[]'::jsonb)`
}

export function listNamedClasses(db: Database): Promise<NamedClass[]> {
  return readRows<NamedClass>(
    db,
    sql`select code, tier_code as "tierCode", kinds, array_prepend(name::text, aliases) as names
      from class_address order by ordinal, code limit 500`,
  )
}
