import type { ListOptions } from '@phoihop/contract/task-lists'
import { decidesOnTasks } from '@phoihop/domain/policy/tasks-policy'
import sql from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { assignmentFilter } from './assignment-filter.ts'

/** What lists can be narrowed to: made of the assignments the reader may see, so that a choice tells of nothing else. */
export async function listOptions(ctx: Ctx): Promise<ListOptions> {
  const { where, tables } = assignmentFilter(ctx, {})
  const row = await readRow<Omit<ListOptions, 'can'>>(
    ctx.db,
    sql`with seen as materialized (select distinct c.id as paper, k.line, case when l.tier_code = 'commune' then l.id end as commune,
          l.tier_code as tier, o.kind_code as kind, a.handed_to_id as person,
          t.field from ${tables} where ${where})
      select
        coalesce((select json_agg(json_build_object('id', c.id, 'number', c.number, 'symbol', c.symbol, 'subject', c.subject)
            order by c.issued_on desc, c.id) from conclusion c where c.id in (select paper from seen)), '[]') as papers,
        coalesce((select json_agg(json_build_object('code', n.line, 'name', n.name) order by n.ordinal) from (
            select distinct on (k.line) k.line, k.name, k.ordinal from organisation_kind k
            where k.line in (select line from seen) order by k.line, k.ordinal) n), '[]') as lines,
        coalesce((select json_agg(json_build_object('id', l.id, 'name', l.name) order by l.name collate "vi-x-icu", l.id) from locality l
            where l.id in (select commune from seen)), '[]') as communes,
        coalesce((select json_agg(json_build_object('code', g.code, 'name', g.name) order by g.ordinal, g.code) from class_address g
            where exists (select 1 from seen s where s.tier = g.tier_code and s.kind = any(g.kinds))), '[]') as classes,
        coalesce((select json_agg(json_build_object('id', m.id, 'name', p.full_name) order by p.full_name collate "vi-x-icu", m.id)
            from membership m join person p on p.id = m.person_id where m.id in (select person from seen)), '[]') as people,
        coalesce((select json_agg(f.field order by f.field collate "vi-x-icu") from (select distinct field from seen where field is not null) f), '[]') as fields`,
  )
  const none = { papers: [], lines: [], communes: [], classes: [], people: [], fields: [] }
  return { ...(row ?? none), can: { decide: decidesOnTasks(ctx.actor) } }
}
