import type { Figures, figuresApi, Tally } from '@phoihop/contract/figures'
import { nextPeriod, type Period, parsePeriod, periodAt, previousPeriod } from '@phoihop/domain/figures/period'
import { asOfDay } from '@phoihop/domain/figures/tally'
import sql, { type Sql } from 'sql-template-tag'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { assignmentFilter, bodyOrder, groupSql, tallySql } from '../tasks/public.ts'

type Query = z.output<typeof figuresApi.get.query>
type Row = Figures['rows'][number]

/** Lead assignments of a period, counted by where they stand in time: in all, per group, per body or locality. */
export async function getFigures(ctx: Ctx, query: Query): Promise<Figures> {
  const period = (query.period && parsePeriod(query.period)) || periodAt('quarter', ctx.today)
  const before = previousPeriod(period)
  const next = nextPeriod(period)
  const filter = {
    role: 'lead' as const,
    as: query.as,
    ...(query.conclusionId && { conclusionId: query.conclusionId }),
  }
  const [total, previous, groups, rows] = await Promise.all([
    countAll(ctx, period, filter),
    countAll(ctx, before, filter),
    countBy<Figures['groups'][number]>(ctx, period, filter, {
      columns: sql`${groupSql} as "group"`,
      by: sql`${groupSql}`,
      order: sql`1`,
    }),
    countBy<Row>(ctx, period, filter, query.by === 'locality' ? byLocality : byOrganisation),
  ])
  return {
    period: { code: period.code, from: period.from, to: period.to },
    previousCode: before.code,
    nextCode: next.from <= ctx.today ? next.code : null,
    asOf: asOfDay(period, ctx.today),
    total,
    previous: previous.total === 0 ? null : previous,
    groups,
    rows,
  }
}

type LeadFilter = Parameters<typeof assignmentFilter>[1]

interface Grouping {
  columns: Sql
  by: Sql
  order: Sql
}

const byOrganisation: Grouping = {
  columns: sql`o.id, o.short_name as name, ${groupSql} as "group"`,
  by: sql`o.id, o.short_name, ${groupSql}, l.name, k.ordinal`,
  order: bodyOrder,
}
const byLocality: Grouping = {
  columns: sql`l.id, l.name, null as "group"`,
  by: sql`l.id, l.name, l.tier_code`,
  order: sql`l.tier_code desc, l.name collate "vi-x-icu", l.id`,
}

async function countAll(ctx: Ctx, period: Period, filter: LeadFilter): Promise<Tally> {
  const { where, tables, asOf } = assignmentFilter(ctx, { ...filter, period: period.code })
  const row = await readRow<{ tally: Tally }>(
    ctx.db,
    sql`select ${tallySql(asOf)} as tally from ${tables} where ${where}`,
  )
  if (!row) throw new Error('a count has always one row')
  return row.tally
}

async function countBy<T>(
  ctx: Ctx,
  period: Period,
  filter: LeadFilter,
  { columns, by, order }: Grouping,
): Promise<T[]> {
  const { where, tables, asOf } = assignmentFilter(ctx, { ...filter, period: period.code })
  return readRows(
    ctx.db,
    sql`select ${columns}, ${tallySql(asOf)} as tally from ${tables} where ${where} group by ${by} order by ${order} limit 2000`,
  )
}
