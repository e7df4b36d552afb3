import type { AssignmentRow } from '@phoihop/contract/task-shapes'
import type { tasksApi } from '@phoihop/contract/tasks'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { unreachable } from '@phoihop/domain/unreachable'
import sql, { type Sql } from 'sql-template-tag'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import { keyset, type OrderPart, pageOf } from '../../platform/keyset.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { assignmentFilter, type Filter, wordDueSql } from './assignment-filter.ts'
import { assignmentRowColumns } from './assignment-row-sql.ts'
import { lateDaysSql, timeStateSql } from './time-state-sql.ts'

type Query = z.output<typeof tasksApi.listAssignments.query>

/** A page of assignments and how many there are in all. */
export async function listAssignments(ctx: Ctx, query: Query) {
  const { where, tables } = assignmentFilter(ctx, query)
  const [page, count] = await Promise.all([
    readPage(ctx, query),
    readRow<{ total: number }>(ctx.db, sql`select count(*)::int as total from ${tables} where ${where}`),
  ])
  return { ...page, total: count?.total ?? 0 }
}

/** The rows of a page alone, and the mark of the next. */
export async function readPage(
  ctx: Ctx,
  query: Filter & { order: Query['order']; limit: number; after?: string | undefined },
): Promise<{ rows: AssignmentRow[]; next: string | null }> {
  const { where, tables, asOf } = assignmentFilter(ctx, query)
  const page = keyset(orderParts(query.order, asOf), query.after)
  const rows = await readRows<AssignmentRow & { mark: unknown }>(
    ctx.db,
    sql`select ${assignmentRowColumns(asOf)}, ${page.mark} as mark from ${tables}
      where ${where} and ${page.where} order by ${page.orderBy} limit ${query.limit + 1}`,
  )
  return pageOf(rows, query.limit)
}

const farAway = sql`date '9999-12-31'`
const byId: OrderPart = { by: sql`a.id`, type: 'uuid' }
const byDueDay: OrderPart = { by: sql`coalesce(a.approved_due_on, a.due_on, ${farAway})`, type: 'date' }

/** What hurts first: overdue, a word that is due, due soon, sent back or not yet taken up, in time, undated, then what is done. */
export function urgencySql(asOf: CivilDate): Sql {
  const time = timeStateSql(asOf)
  return sql`(case
    when a.state in ('accepted', 'withdrawn') then 9
    when a.state = 'reported' then 7
    when ${time} = 'overdue' then 0
    when ${wordDueSql(asOf)} then 1
    when ${time} = 'due-soon' then 2
    when a.state = 'sent-back' then 3
    when a.state = 'assigned' then 4
    when ${time} = 'in-time' then 5
    else 6 end)`
}

function orderParts(order: Query['order'], asOf: CivilDate): OrderPart[] {
  switch (order) {
    case 'urgency':
      return [{ by: urgencySql(asOf), type: 'int' }, byDueDay, byId]
    case 'due':
      return [byDueDay, byId]
    case 'assigned':
      return [{ by: sql`(date '2500-01-01' - a.assigned_on)`, type: 'int' }, byId]
    case 'organisation':
      return [{ by: sql`o.search_text`, type: 'text' }, byDueDay, byId]
    case 'late':
      return [{ by: sql`(-${lateDaysSql(asOf)})`, type: 'int' }, byDueDay, byId]
    case 'paper':
      return [
        { by: sql`(date '2500-01-01' - c.issued_on)`, type: 'int' },
        { by: sql`c.id`, type: 'uuid' },
        { by: sql`t.span_start`, type: 'int' },
        byId,
      ]
    default:
      return unreachable(order)
  }
}
