import type { Database } from '@phoihop/db/client'
import type { NamedBody, NamedClass } from '@phoihop/domain/organisations/name-directory'
import sql from 'sql-template-tag'
import { readRows } from '../../platform/sql.ts'

/** All bodies of a territory, ended ones too, with every name they bear or bore: what a paper's names are looked up in. */
export function listNamedBodies(db: Database, territoryId: string): Promise<NamedBody[]> {
  return readRows<NamedBody>(
    db,
    sql`select o.id, o.kind_code as "kindCode", l.tier_code as "tierCode", l.territory_id as "territoryId",
        l.id as "localityId", l.name as "localityName", o.serves_id as "servesId",
        o.starts_on as "startsOn", o.ends_on as "endsOn",
        (json_build_array(
            json_build_object('words', o.name, 'startsOn', null, 'endsOn', null),
            json_build_object('words', o.short_name, 'startsOn', null, 'endsOn', null))::jsonb
          || coalesce((select jsonb_agg(jsonb_build_object('words', s.name, 'startsOn', s.starts_on, 'endsOn', s.ends_on)
              order by s.name) from organisation_alias s where s.organisation_id = o.id), '[]')) as names
      from organisation o join locality l on l.id = o.locality_id join tier x on x.code = l.tier_code
      join organisation_kind k on k.code = o.kind_code
      where l.territory_id = ${territoryId}::uuid order by x.level, l.name, k.ordinal, o.id`,
  )
}

export function listNamedClasses(db: Database): Promise<NamedClass[]> {
  return readRows<NamedClass>(
    db,
    sql`select code, tier_code as "tierCode", kinds, array_prepend(name::text, aliases) as names
      from class_address order by ordinal, code limit 500`,
  )
}
