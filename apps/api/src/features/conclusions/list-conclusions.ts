import type { ConclusionRow, conclusionsApi } from '@phoihop/contract/conclusions'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { briefOn } from '../../platform/brief-on.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { hasWords } from '../../platform/has-words.ts'
import { keyset, pageOf } from '../../platform/keyset.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleAssignment, visibleConclusion } from '../../platform/visible.ts'
import { timeStateSql } from '../tasks/public.ts'

type Query = z.output<typeof conclusionsApi.list.query>

// drafts first, then the newest
const order = [
  {
    by: sql`(date '2500-01-01' - coalesce(case when c.state <> 'issued' then date '2499-01-01' else c.issued_on end, date '2499-01-01'))`,
    type: 'int' as const,
  },
  { by: sql`c.id`, type: 'uuid' as const },
]

/** Papers the reader may see, with how their work stands today (of the assignments the reader may see). */
export async function listConclusions(ctx: Ctx, query: Query) {
  const { where, orderBy, mark } = keyset(order, query.after)
  const filter = sql`${visibleConclusion(ctx.actor)}
    and ${hasWords(sql`c.search_text`, query.q)}
    and (${query.state ?? null}::text is null or c.state = ${query.state ?? null})
    and (${query.form ?? null}::text is null or c.form = ${query.form ?? null})
    and (${query.issuerId ?? null}::uuid is null or c.issuer_id = ${query.issuerId ?? null}::uuid)
    and (${query.year ?? null}::int is null or extract(year from c.issued_on) = ${query.year ?? null}::int)`
  const [rows, count] = await Promise.all([
    readRows<ConclusionRow & { mark: unknown }>(
      ctx.db,
      sql`select c.id, c.form, c.number, c.symbol, c.subject, c.issued_on as "issuedOn", c.state,
          ${briefOn(sql`c.issuer_id`, sql`c.issued_on`)} as issuer,
          (select count(*)::int from task t where t.conclusion_id = c.id) as tasks,
          work.assignments, work.accepted, work.overdue, ${mark} as mark
        from conclusion c
        cross join lateral (
          select count(*)::int as assignments,
            count(*) filter (where a.state = 'accepted')::int as accepted,
            count(*) filter (where a.state <> 'withdrawn' and ${timeStateSql(ctx.today)} = 'overdue')::int as overdue
          from task t join assignment a on a.task_id = t.id
          where t.conclusion_id = c.id and ${visibleAssignment(ctx.actor)}) work
        where ${filter} and ${where} order by ${orderBy} limit ${query.limit + 1}`,
    ),
    readRow<{ total: number }>(ctx.db, sql`select count(*)::int as total from conclusion c where ${filter}`),
  ])
  return { ...pageOf(rows, query.limit), total: count?.total ?? 0 }
}
