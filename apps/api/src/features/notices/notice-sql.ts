import type { Actor } from '@phoihop/domain/policy/actor'
import sql, { type Sql } from 'sql-template-tag'
import { visibleAssignment, visibleConclusion } from '../../platform/visible.ts'

/**
 * Condition on `notice n`: addressed to the post in use, and what it speaks of is still visible to it. What was told and
 * may no longer be known is neither listed nor counted. What others say on a task is no news for a post of staff, which
 * does not read it on the task either. Asked of each notice (`offset 0`), not of all the work there is.
 */
export function visibleNotice(actor: Actor): Sql {
  return sql`(n.membership_id = ${actor.membershipId}::uuid and (n.kind <> 'comment' or ${actor.function !== 'staff'}::boolean) and case
    when n.assignment_id is not null then exists (select 1 from assignment a join task t on t.id = a.task_id
      join conclusion c on c.id = t.conclusion_id where a.id = n.assignment_id and ${visibleAssignment(actor)} offset 0)
    when n.task_id is not null then exists (select 1 from assignment a join task t on t.id = a.task_id
      join conclusion c on c.id = t.conclusion_id where t.id = n.task_id and ${visibleAssignment(actor)} offset 0)
    else exists (select 1 from conclusion c where c.id = n.conclusion_id and ${visibleConclusion(actor)}) end)`
}

/** The columns of a notice; joined with its paper and task. */
export const noticeColumns = sql`n.id, n.at, n.read_at as "readAt", n.kind, n.act, n.days, n.day, n.count,
  n.by_name as "byName", n.unit_name as "unitName", n.own,
  case when n.key like 'response:%' then (select r.words from response r where r.id = substr(n.key, 10)::uuid)
    when n.key like 'reminder:%' then (select r.words from reminder r where r.id = substr(n.key, 10)::uuid)
    when n.key like 'comment:%' then (select nullif(k.words, '') from comment k where k.id = substr(n.key, 9)::uuid) end as words,
  json_build_object('id', p.id, 'number', p.number, 'symbol', p.symbol) as paper,
  case when w.id is not null then json_build_object('id', w.id, 'ref', w.ref, 'quote', w.quote) end as task,
  n.assignment_id as "assignmentId", case when n.key like 'urging:%' then substr(n.key, 8) end as "urgingId"`

export const noticeTables = sql`notice n join conclusion p on p.id = n.conclusion_id left join task w on w.id = n.task_id`
