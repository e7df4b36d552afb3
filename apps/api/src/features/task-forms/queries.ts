import type { FormCandidate, TaskForm, taskFormsApi } from '@phoihop/contract/task-forms'
import type { Actor } from '@phoihop/domain/policy/actor'
import { sendsForms } from '@phoihop/domain/policy/task-forms-policy'
import sql, { join, type Sql } from 'sql-template-tag'
import type { z } from 'zod'
import { notFound } from '../../platform/app-error.ts'
import { briefOf } from '../../platform/brief-on.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { keyset, type OrderPart, pageOf } from '../../platform/keyset.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { openWork } from './open-work.ts'

/** Condition on `task_form f`: made in the own office, and seen by who sends forms there. */
export function visibleForm(actor: Actor): Sql {
  const own = [...actor.ownIds, ...actor.predecessorIds]
  return sendsForms(actor) ? sql`f.keeper_id = any(${own}::uuid[])` : sql`false`
}

export const formColumns = sql`f.id, ${briefOf(sql`f.organisation_id`)} as organisation, f.email, f.made_on as "madeOn",
  f.made_by_name as "madeByName",
  (select count(*)::int from task_form_row w where w.form_id = f.id) as works,
  (select count(*)::int from task_form_row w where w.form_id = f.id and w.taken_at is not null) as taken`

type Query = z.output<typeof taskFormsApi.list.query>
const ORDER: readonly OrderPart[] = [
  { by: sql`(date '2500-01-01' - f.made_on)`, type: 'int' },
  { by: sql`f.id`, type: 'uuid' },
]

export async function listForms(ctx: Ctx, query: Query) {
  const page = keyset(ORDER, query.after)
  const parts = [visibleForm(ctx.actor)]
  if (query.organisationId) parts.push(sql`f.organisation_id = ${query.organisationId}::uuid`)
  const where = join(parts, ' and ')
  const [rows, count] = await Promise.all([
    readRows<TaskForm & { mark: unknown }>(
      ctx.db,
      sql`select ${formColumns}, ${page.mark} as mark from task_form f where ${where} and ${page.where}
        order by ${page.orderBy} limit ${query.limit + 1}`,
    ),
    readRow<{ total: number }>(ctx.db, sql`select count(*)::int as total from task_form f where ${where}`),
  ])
  return { ...pageOf(rows, query.limit), total: count?.total ?? 0 }
}

export async function getForm(ctx: Ctx, id: string): Promise<TaskForm> {
  const row = await readRow<TaskForm>(
    ctx.db,
    sql`select ${formColumns} from task_form f where f.id = ${id}::uuid and ${visibleForm(ctx.actor)}`,
  )
  return row ?? notFound()
}

const SILENT_DAYS = 60

/** Units with open work of papers the own office follows; those that answer nothing here stand first. */
export async function listFormCandidates(ctx: Ctx) {
  const { tables, where } = openWork(ctx)
  const rows = await readRows<FormCandidate>(
    ctx.db,
    sql`select ${briefOf(sql`v.id`)} as organisation, v.works, v.silent, last.email, last.made_on as "lastMadeOn"
      from (select a.held_by_id as id, count(*)::int as works,
          not exists (select 1 from response r join membership m on m.id = r.membership_id
            where m.organisation_id = a.held_by_id
              and r.at > ${ctx.now.toISOString()}::timestamptz - make_interval(days => ${SILENT_DAYS}::int)) as silent
        from ${tables} where ${where} group by a.held_by_id) v
      left join lateral (select f.email, f.made_on from task_form f where f.organisation_id = v.id
        and ${visibleForm(ctx.actor)} order by f.made_at desc, f.id limit 1) last on true
      order by v.silent desc, v.works desc, v.id limit 500`,
  )
  return { rows, can: { send: sendsForms(ctx.actor) } }
}
