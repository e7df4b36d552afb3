import type { Urging, UrgingCandidate, UrgingRow, urgingsApi } from '@phoihop/contract/urgings'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { Actor } from '@phoihop/domain/policy/actor'
import { mayUrge, urges } from '@phoihop/domain/policy/urgings-policy'
import sql, { join, type Sql } from 'sql-template-tag'
import type { z } from 'zod'
import { briefOf, briefOn } from '../../platform/brief-on.ts'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { keyset, type OrderPart, pageOf } from '../../platform/keyset.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { inScope } from '../../platform/visible.ts'
import { overdueWork, plain, sourceOf } from './overdue-work.ts'

/** Condition on `urging u`: a draft in the office that writes it; issued, also where the unit is seen. */
export function visibleUrging(actor: Actor): Sql {
  const own = [...actor.ownIds, ...actor.predecessorIds]
  const draft = urges(actor) ? sql`u.keeper_id = any(${own}::uuid[])` : sql`false`
  return sql`(${draft} or (u.state = 'issued' and (${inScope(actor, sql`u.organisation_id`)} or ${inScope(actor, sql`u.keeper_id`)})))`
}

/** How often each piece of work was urged by papers that were issued. */
export const urgedTimes = sql`(select count(*)::int from urging_work w join urging x on x.id = w.urging_id
  where w.assignment_id = a.id and x.state = 'issued')`

const columns = sql`u.id, ${briefOn(sql`u.organisation_id`, sql`u.issued_on`)} as organisation,
  ${briefOn(sql`u.keeper_id`, sql`u.issued_on`)} as keeper, u.kind, u.state, u.number, u.symbol, u.issued_on as "issuedOn",
  (select count(*)::int from urging_work w where w.urging_id = u.id) as works,
  (select coalesce(max(w.times), 0)::int from urging_work w where w.urging_id = u.id) as times,
  u.created_by_name as "createdByName", u.version`

type Query = z.output<typeof urgingsApi.list.query>

const ORDER: readonly OrderPart[] = [
  { by: sql`(date '2500-01-01' - coalesce(u.issued_on, date '2400-01-01'))`, type: 'int' },
  { by: sql`u.id`, type: 'uuid' },
]

/** The register: drafts first, then the latest. */
export async function listUrgings(ctx: Ctx, query: Query) {
  const page = keyset(ORDER, query.after)
  const parts = [visibleUrging(ctx.actor)]
  if (query.state) parts.push(sql`u.state = ${query.state}`)
  if (query.organisationId) parts.push(sql`u.organisation_id = ${query.organisationId}::uuid`)
  if (query.times)
    parts.push(sql`exists (select 1 from urging_work w where w.urging_id = u.id and w.times >= ${query.times}::int)`)
  const where = join(parts, ' and ')
  const [rows, count] = await Promise.all([
    readRows<UrgingRow & { mark: unknown }>(
      ctx.db,
      sql`select ${columns}, ${page.mark} as mark from urging u where ${where} and ${page.where}
        order by ${page.orderBy} limit ${query.limit + 1}`,
    ),
    readRow<{ total: number }>(ctx.db, sql`select count(*)::int as total from urging u where ${where}`),
  ])
  return { ...pageOf(rows, query.limit), total: count?.total ?? 0 }
}

/** Units that could be urged today. */
export async function listCandidates(ctx: Ctx) {
  const { tables, where, columns: facts } = overdueWork(ctx)
  const own = [...ctx.actor.ownIds, ...ctx.actor.predecessorIds]
  const rows = await readRows<UrgingCandidate>(
    ctx.db,
    sql`select ${briefOf(sql`v."heldById"`)} as organisation, count(*)::int as works, max(v."daysLate")::int as "daysLate",
        max(v.times)::int as times, max(v.last) as "lastUrgedOn",
        (select u.id from urging u where u.organisation_id = v."heldById" and u.state = 'draft'
          and u.keeper_id = any(${own}::uuid[]) limit 1) as "draftId"
      from (select a.held_by_id as "heldById", ${facts}, ${urgedTimes} as times,
          (select max(x.issued_on) from urging_work w join urging x on x.id = w.urging_id
            where w.assignment_id = a.id and x.state = 'issued') as last
        from ${tables} where ${where}) v
      group by v."heldById" order by max(v."daysLate") desc, v."heldById" limit 500`,
  )
  return { rows, can: { urge: urges(ctx.actor) } }
}

interface WorkRow {
  assignmentId: string
  taskId: string
  words: string
  form: string
  number: string | null
  symbol: string | null
  issuedOn: CivilDate
  dueOn: CivilDate
  daysLate: number
  times: number | null
}

type UrgingData = Omit<Urging, 'rows' | 'can'> & { rows: WorkRow[]; keeperId: string }

/** One slip with its work. A draft shows the work as it stands on it; what is no longer overdue falls out at issue. */
export async function getUrging(ctx: Ctx, id: string): Promise<Urging> {
  const found = await readRow<UrgingData>(
    ctx.db,
    sql`select ${columns}, u.keeper_id as "keeperId", u.signer_authority as "signerAuthority", u.signer_post as "signerPost",
        u.signer_name as "signerName", u.pdf_sha256 as "pdfSha256",
        coalesce((select json_agg(json_build_object('assignmentId', a.id, 'taskId', t.id, 'words', t.quote, 'form', c.form,
            'number', c.number, 'symbol', c.symbol, 'issuedOn', c.issued_on, 'dueOn', w.due_on, 'daysLate', w.days_late,
            'times', w.times) order by w.ordinal)
          from urging_work w join assignment a on a.id = w.assignment_id join task t on t.id = a.task_id
          join conclusion c on c.id = t.conclusion_id where w.urging_id = u.id), '[]') as rows
      from urging u where u.id = ${id}::uuid and ${visibleUrging(ctx.actor)}`,
  )
  if (!found) notFound()
  const { rows, keeperId, ...row } = found
  return {
    ...row,
    rows: rows.map(({ assignmentId, taskId, words, dueOn, daysLate, times, ...paper }) => ({
      assignmentId,
      taskId,
      words: plain(words),
      source: sourceOf(paper),
      dueOn,
      daysLate,
      times,
    })),
    can: { change: row.state === 'draft' && mayUrge(ctx.actor, { keeperId }) },
  }
}
