import sql from 'sql-template-tag'

/** The names `organisation o` bore before, and the last names of the bodies it came of. */
export const formerNames = sql`array(
  select n.name from organisation_name n where n.organisation_id = o.id and n.name <> o.name
  union
  select p.name from succession_link s join organisation p on p.id = s.from_id
    where s.to_id = o.id and p.id <> o.id and p.name <> o.name
  order by 1)`
