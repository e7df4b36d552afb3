import type { NoticeRow, noticesApi } from '@phoihop/contract/notices'
import { groupOf, NOTICE_KINDS, type NoticeGroup } from '@phoihop/domain/notices/notice-kinds'
import { RESPONSE_ACTS } from '@phoihop/domain/tasks/assignment-moves'
import sql, { join, type Sql } from 'sql-template-tag'
import type { z } from 'zod'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx, ReadCtx } from '../../platform/ctx.ts'
import { keyset, pageOf } from '../../platform/keyset.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { noticeColumns, noticeTables, visibleNotice } from './notice-sql.ts'

type Query = z.output<typeof noticesApi.list.query>

/** Notices to the post in use, newest first. */
export async function listNotices(ctx: Ctx, query: Query) {
  const parts: Sql[] = [visibleNotice(ctx.actor)]
  if (query.unread) parts.push(sql`n.read_at is null`)
  if (query.group) parts.push(inGroup(query.group))
  const where = join(parts, ' and ')
  const page = keyset(
    [
      { by: sql`(-extract(epoch from n.at) * 1000)::bigint`, type: 'bigint' },
      { by: sql`n.id`, type: 'uuid' },
    ],
    query.after,
  )
  const [rows, count] = await Promise.all([
    readRows<NoticeRow & { mark: unknown }>(
      ctx.db,
      sql`select ${noticeColumns}, ${page.mark} as mark from ${noticeTables}
        where ${where} and ${page.where} order by ${page.orderBy} limit ${query.limit + 1}`,
    ),
    readRow<{ total: number }>(ctx.db, sql`select count(*)::int as total from ${noticeTables} where ${where}`),
  ])
  return { ...pageOf(rows, query.limit), total: count?.total ?? 0 }
}

/** `groupOf` of the domain as a condition: kinds and acts are few, so it is asked of each. */
function inGroup(group: NoticeGroup): Sql {
  const kinds = NOTICE_KINDS.filter((kind) => kind !== 'response' && groupOf({ kind, act: null, days: null }) === group)
  const acts = RESPONSE_ACTS.filter((act) => groupOf({ kind: 'response', act, days: null }) === group)
  return sql`(n.kind = any(${kinds}::text[]) or (n.kind = 'response' and n.act = any(${acts}::text[])))`
}

/** More than this need no exact count. */
const COUNTED_MOST = 100

export async function countUnread(ctx: ReadCtx): Promise<{ unread: number }> {
  const row = await readRow<{ unread: number }>(
    ctx.db,
    sql`select count(*)::int as unread from (select 1 from notice n
      where n.read_at is null and ${visibleNotice(ctx.actor)} limit ${COUNTED_MOST}::int) u`,
  )
  return { unread: row?.unread ?? 0 }
}

/** Reading leaves no row in the trail: it changes nothing but the reader's own list. */
export async function readNotice(ctx: Ctx, id: string): Promise<{ done: true }> {
  const rows = await readRows(
    ctx.db,
    sql`update notice n set read_at = coalesce(n.read_at, ${ctx.now.toISOString()}::timestamptz)
      where n.id = ${id}::uuid and ${visibleNotice(ctx.actor)} returning n.id`,
  )
  return rows.length === 0 ? notFound() : { done: true }
}

export async function readAllNotices(ctx: Ctx, upTo: string): Promise<{ done: true }> {
  await ctx.db.prisma.notice.updateMany({
    where: { membershipId: ctx.actor.membershipId, readAt: null, at: { lte: new Date(upTo) } },
    data: { readAt: ctx.now },
  })
  return { done: true }
}
