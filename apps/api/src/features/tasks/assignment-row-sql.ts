import type { CivilDate } from '@phoihop/domain/civil-date'
import sql, { type Sql } from 'sql-template-tag'
import { dueSql, firstLateDaysSql, lateDaysSql, timeStateSql } from './time-state-sql.ts'
import { briefOf, briefOn } from '../../platform/brief-on.ts'

const urgedDays = sql`(select coalesce(json_agg(u.issued_on order by u.issued_on), '[]') from urging_work w
  join urging u on u.id = w.urging_id where w.assignment_id = a.id and u.state = 'issued')`

/** The columns every assignment is shown with, as of that day. */
export function assignmentColumns(asOf: CivilDate): Sql {
  return sql`a.id, ${briefOn(sql`a.organisation_id`, sql`c.issued_on`)} as organisation,
    case when a.held_by_id <> a.organisation_id then ${briefOf(sql`a.held_by_id`)} end as holder,
    a.role, nullif(a.occurrence, '') as occurrence, a.review_on as "reviewOn",
    (select json_build_object('id', hm.id, 'fullName', hp.full_name, 'post', hm.post)
      from membership hm join person hp on hp.id = hm.person_id where hm.id = a.handed_to_id) as "handedTo",
    a.coordination, (select json_build_object('approved', count(*) filter (where e.state = 'approved'),
      'asksFor', max(e.asks_for) filter (where e.state = 'waiting')) from extension e where e.assignment_id = a.id) as extensions,
    a.state, ${timeStateSql(asOf)} as time, ${lateDaysSql(asOf)}::int as "lateDays",
    json_build_object('kind', a.deadline_kind, 'words', t.deadline_words, 'dueOn', ${dueSql},
      'firstDueOn', case when a.approved_due_on is not null then a.due_on end,
      'firstLateDays', ${firstLateDaysSql(asOf)}::int) as deadline,
    a.percent, a.assigned_on as "assignedOn", a.acknowledge_by as "acknowledgeBy", a.acknowledged_on as "acknowledgedOn",
    a.completed_on as "completedOn", a.accepted_on as "acceptedOn",
    ${urgedDays} as "urgedOn", a.version`
}

/** The columns of a row in a list: the assignment, its sentence and its paper. */
export function assignmentRowColumns(asOf: CivilDate): Sql {
  return sql`${assignmentColumns(asOf)},
    json_build_object('id', t.id, 'ref', t.ref, 'quote', t.quote, 'force', t.force, 'field', t.field) as task,
    json_build_object('id', c.id, 'number', c.number, 'symbol', c.symbol, 'issuedOn', c.issued_on) as paper`
}
