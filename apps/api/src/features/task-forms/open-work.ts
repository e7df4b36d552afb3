import sql, { type Sql } from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { assignmentFilter } from '../tasks/public.ts'

/**
 * What a form holds: lead work that waits for the unit, of papers the own office keeps. Words of restricted papers do not
 * leave the house.
 */
export function openWork(ctx: Ctx): { where: Sql; tables: Sql } {
  const { where, tables } = assignmentFilter(ctx, { role: 'lead' })
  const own = [...ctx.actor.ownIds, ...ctx.actor.predecessorIds]
  return {
    tables,
    where: sql`${where} and a.state in ('assigned', 'acknowledged', 'in-progress', 'sent-back')
      and c.keeper_id = any(${own}::uuid[]) and c.sensitivity <> 'restricted'`,
  }
}

/** A longer form is filled in by nobody. */
export const ROWS_MOST = 100
