import sql, { type Sql } from 'sql-template-tag'
import { briefOn } from '../../platform/brief-on.ts'
import { answerTimeSql, inForceSql, togetherSql } from './proposal-state-sql.ts'

export const codeSql = sql`(p.number || '/' || p.year)`

/** The asking bodies of `proposal p`, those of what was joined into it after its own, by the names of the day it was raised. */
export const askersJson = sql`coalesce((select json_agg(b.brief order by b.place, b.ordinal) from (
    select distinct on (pa.organisation_id) ${briefOn(sql`pa.organisation_id`, sql`p.raised_on`)} as brief,
      (pa.proposal_id <> p.id)::int as place, pa.ordinal
    from proposal_asker pa where pa.proposal_id in ${togetherSql}
    order by pa.organisation_id, place, pa.ordinal) b), '[]')`

/** The columns a row of the register is shown with; `p.state` stands in a subquery, see `proposalsSql`. */
export function rowColumns(today: string, soonDays: number): Sql {
  return sql`p.id, ${codeSql} as code, p.text, p.field, p.source, p.raised_on as "raisedOn", ${askersJson} as askers,
    case when p.addressed_to_id is not null then ${briefOn(sql`p.addressed_to_id`, sql`p.raised_on`)} end as "addressedTo",
    p.state, ${answerTimeSql(sql`p.state`, today, soonDays)} as time, p.due_on as "dueOn", p.round,
    coalesce(${inForceSql(sql`json_agg(a.kind order by a.published_at, a.id)`)}, '[]') as kinds,
    ${inForceSql(sql`min(a.published_on)`)} as "answeredOn",
    coalesce(${inForceSql(sql`min(a.published_on) > p.due_on`)}, false) as "answeredLate",
    (select count(*)::int from proposal j where j.joined_into_id = p.id) as "joinedCount"`
}
