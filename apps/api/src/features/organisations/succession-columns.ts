import sql from 'sql-template-tag'
import { briefOn } from '../../platform/brief-on.ts'

/** The columns of `succession v`: bodies by the names of that day, those that ended by the names of the day before. */
export const successionColumns = sql`v.id, v.kind, v.starts_on as "startsOn", v.basis,
  (select json_agg(${briefOn(sql`d.id`, sql`v.starts_on - 1`)} order by d.name)
    from (select distinct f.id, f.name from succession_link s join organisation f on f.id = s.from_id
      where s.succession_id = v.id) d) as "from",
  coalesce((select json_agg(${briefOn(sql`d.id`, sql`v.starts_on`)} order by d.name)
    from (select distinct f.id, f.name from succession_link s join organisation f on f.id = s.to_id
      where s.succession_id = v.id) d), '[]') as "to"`
