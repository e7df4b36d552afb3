import sql, { type Sql } from 'sql-template-tag'

/**
 * The name a body bore on a day: papers, meetings and tasks print the name of their own date (Organisations change,
 * history does not: decision 0010). Before the first name, the first. A subquery and no function of the database: those
 * cost ten times as much for each row.
 */
function nameRow(id: Sql, day: Sql): Sql {
  return sql`from organisation bo left join lateral (
      select bm.name, bm.short_name from organisation_name bm where bm.organisation_id = bo.id
      order by (bm.starts_on <= ${day}) desc, abs(bm.starts_on - ${day}) limit 1) bn on true
    where bo.id = ${id}`
}

/** `{ id, name, shortName }` of the body in `id` on that day, a `date`; without a day, of today. Null without a body. */
export function briefOn(id: Sql, day: Sql): Sql {
  const on = sql`coalesce(${day}, date '9999-12-31')`
  return sql`(select json_build_object('id', bo.id, 'name', coalesce(bn.name, bo.name),
    'shortName', coalesce(bn.short_name, bo.short_name)) ${nameRow(id, on)})`
}

/** Its full name on that day. */
export function nameOn(id: Sql, day: Sql): Sql {
  return sql`(select coalesce(bn.name, bo.name) ${nameRow(id, day)})`
}

/** `{ id, name, shortName }` of the body in `id` by the names of today. */
export function briefOf(id: Sql): Sql {
  return sql`(select json_build_object('id', bo.id, 'name', bo.name, 'shortName', bo.short_name)
    from organisation bo where bo.id = ${id})`
}
