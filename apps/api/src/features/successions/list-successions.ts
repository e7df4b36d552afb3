import type { SuccessionBrief } from '@phoihop/contract/organisations'
import type { successionsApi } from '@phoihop/contract/successions'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import { keyset, pageOf } from '../../platform/keyset.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { successionColumns } from '../organisations/public.ts'

type Query = z.output<typeof successionsApi.list.query>

const newestFirst = [
  { by: sql`(date '2500-01-01' - v.starts_on)`, type: 'int' as const },
  { by: sql`v.id`, type: 'uuid' as const },
]

/** What became of the bodies of the own territory, newest first: open to all in it, as the directory is. */
export async function listSuccessions(ctx: Ctx, query: Query) {
  const { where, orderBy, mark } = keyset(newestFirst, query.after)
  const filter = sql`v.territory_id = ${ctx.actor.territoryId}::uuid`
  const [rows, count] = await Promise.all([
    readRows<SuccessionBrief & { mark: unknown }>(
      ctx.db,
      sql`select ${successionColumns}, ${mark} as mark from succession v
        where ${filter} and ${where} order by ${orderBy} limit ${query.limit + 1}`,
    ),
    readRow<{ total: number }>(ctx.db, sql`select count(*)::int as total from succession v where ${filter}`),
  ])
  return { ...pageOf(rows, query.limit), total: count?.total ?? 0 }
}

/** The changes made together by one plan. */
export function listOfPlan(ctx: Ctx, planId: string): Promise<SuccessionBrief[]> {
  return readRows(
    ctx.db,
    sql`select ${successionColumns} from succession v
      where v.plan_id = ${planId}::uuid and v.territory_id = ${ctx.actor.territoryId}::uuid order by v.id limit 500`,
  )
}
