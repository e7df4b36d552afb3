import type { ProposalRow } from '@phoihop/contract/proposal-shapes'
import type { proposalsApi } from '@phoihop/contract/proposals'
import { PROPOSAL_STATES } from '@phoihop/domain/proposals/proposal-state'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import { keyset, pageOf } from '../../platform/keyset.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { rowColumns } from './proposal-columns.ts'
import { ORDERS, type ProposalQuery, proposalsSql } from './proposal-filter.ts'
import { answerTimeSql } from './proposal-state-sql.ts'
import { readSettings } from './read-settings.ts'

type Query = z.output<typeof proposalsApi.list.query>
type Counts = z.output<typeof proposalsApi.counts.response>

/** A page of the register. */
export async function listProposals(ctx: Ctx, query: Query) {
  const settings = await readSettings(ctx.db.prisma, ctx.actor.territoryId)
  const { where, orderBy, mark } = keyset(ORDERS[query.order], query.after)
  const found = proposalsSql(ctx, query, settings)
  const [rows, count] = await Promise.all([
    readRows<ProposalRow & { mark: unknown }>(
      ctx.db,
      sql`select ${rowColumns(ctx.today, settings.soonDays)}, ${mark} as mark from ${found} p
        where ${where} order by ${orderBy} limit ${query.limit + 1}`,
    ),
    readRow<{ total: number }>(ctx.db, sql`select count(*)::int as total from ${found} p`),
  ])
  return { ...pageOf(rows, query.limit), total: count?.total ?? 0 }
}

/** How many stand in each state, by the same filter: each number is the length of the list it leads to. */
export async function countProposals(ctx: Ctx, query: ProposalQuery): Promise<Counts> {
  const settings = await readSettings(ctx.db.prisma, ctx.actor.territoryId)
  const rows = await readRows<{ state: Counts['states'][number]['state']; count: number; overdue: number }>(
    ctx.db,
    sql`select p.state, count(*)::int as count,
        count(*) filter (where ${answerTimeSql(sql`p.state`, ctx.today, settings.soonDays)} = 'overdue')::int as overdue
      from ${proposalsSql(ctx, query, settings)} p group by p.state`,
  )
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  const states = PROPOSAL_STATES.map((state) => ({
    state,
    count: rows.find((row) => row.state === state)?.count ?? 0,
  }))
  return { total: sum(rows.map((row) => row.count)), overdue: sum(rows.map((row) => row.overdue)), states }
}
