import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import type { CivilDate } from '@phoihop/domain/civil-date'
import sql, { type Sql } from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { assignmentFilter, dueSql, lateDaysSql } from '../tasks/public.ts'

/**
 * What may stand on a slip: lead work overdue today whose paper the own office keeps. Words of restricted papers do not
 * leave the house, so their work is urged by other ways. `h` is who answers for the work now.
 */
export function overdueWork(ctx: Ctx): { where: Sql; tables: Sql; columns: Sql } {
  const { where, tables } = assignmentFilter(ctx, { time: 'overdue', role: 'lead' })
  const own = [...ctx.actor.ownIds, ...ctx.actor.predecessorIds]
  return {
    tables,
    where: sql`${where} and a.completed_on is null and a.state not in ('suspended', 'returned')
      and c.keeper_id = any(${own}::uuid[]) and c.sensitivity <> 'restricted'`,
    columns: sql`a.id as "assignmentId", ${dueSql} as "dueOn", ${lateDaysSql(ctx.today)}::int as "daysLate"`,
  }
}

interface PaperOf {
  form: string
  number: string | null
  symbol: string | null
  issuedOn: CivilDate
}

/** `Kết luận 07-KL/HU ngày 11/4/2017` */
export function sourceOf({ form, number, symbol, issuedOn }: PaperOf): string {
  const type = form === 'conclusion' ? 'Kết luận' : 'Thông báo'
  return `${type} ${paperCode({ number, symbol }) ?? ''} ngày ${issuedOn.split('-').map(Number).toReversed().join('/')}`
}

export function plain(words: string): string {
  return words.replace(/[*#]+/gu, '').replace(/\s+/gu, ' ').trim()
}

/** More on one paper is read by nobody. */
export const WORKS_MOST = 200
