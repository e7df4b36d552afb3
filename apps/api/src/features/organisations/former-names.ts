import sql from 'sql-template-tag'

/** The names `organisation o` bore before, and the names of all the bodies it came of. */
export const formerNames = sql`array(
  select n.name from organisation_name n where n.organisation_id = o.id and n.name <> o.name
  union
  select n.name from organisation_name n
    where exists (select from succession_link s where s.to_id = o.id and s.from_id <> o.id)
      and n.organisation_id in (select organisation_predecessors(array[o.id])) and n.name <> o.name
  order by 1)`
