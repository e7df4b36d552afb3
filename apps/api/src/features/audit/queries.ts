import type { AuditRow, auditApi } from '@phoihop/contract/audit'
import { mayReadAudit } from '@phoihop/domain/policy/administration-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { authorize } from '../../platform/authorize.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { hasWords } from '../../platform/has-words.ts'
import { keyset, pageOf } from '../../platform/keyset.ts'
import { readRow, readRows } from '../../platform/sql.ts'

type Query = z.output<typeof auditApi.list.query>
type Filter = z.output<typeof auditApi.export.query>

const columns = sql`u.id, u.at, u.person_name as "personName", u.post, u.action, u.subject_type as "subjectType",
  u.subject_id as "subjectId", u.subject_name as "subjectName", u.before, u.after,
  u.request_id as "requestId", u.address`
const newestFirst = [
  { by: sql`(-extract(epoch from u.at) * 1000)::bigint`, type: 'bigint' as const },
  { by: sql`u.id`, type: 'uuid' as const },
]

/** The audit trail of the own territory, newest first. The contents of papers never stand in it, only who did what. */
export async function listAudit(ctx: Ctx, query: Query) {
  authorize(ctx.actor, mayReadAudit)
  const { where, orderBy, mark } = keyset(newestFirst, query.after)
  const filter = auditFilter(ctx, query)
  const [rows, count] = await Promise.all([
    readRows<AuditRow & { mark: unknown }>(
      ctx.db,
      sql`select ${columns}, ${mark} as mark
        from audit_entry u where ${filter} and ${where} order by ${orderBy} limit ${query.limit + 1}`,
    ),
    readRow<{ total: number }>(ctx.db, sql`select count(*)::int as total from audit_entry u where ${filter}`),
  ])
  return { ...pageOf(rows, query.limit), total: count?.total ?? 0 }
}

/** So many rows an export holds at the most. */
export const EXPORT_MAX_ROWS = 20_000

/** The same rows without pages, for a file. */
export function listAuditForExport(ctx: Ctx, query: Filter): Promise<AuditRow[]> {
  authorize(ctx.actor, mayReadAudit)
  return readRows<AuditRow>(
    ctx.db,
    sql`select ${columns} from audit_entry u where ${auditFilter(ctx, query)}
      order by u.at desc, u.id desc limit ${EXPORT_MAX_ROWS}`,
  )
}

/** The one filter of the trail: of the own territory, days as they are counted in Vietnam. */
function auditFilter(ctx: Ctx, query: Filter) {
  const { action = null, subjectId = null, organisationId = null, from = null, to = null, q = null } = query
  return sql`u.territory_id = ${ctx.actor.territoryId}::uuid
    and (${action}::text is null or u.action = ${action})
    and (${subjectId}::uuid is null or u.subject_id = ${subjectId}::uuid)
    and (${organisationId}::uuid is null or u.organisation_id = ${organisationId}::uuid)
    and (${from}::date is null or u.at >= (${from}::date::timestamp at time zone 'Asia/Ho_Chi_Minh'))
    and (${to}::date is null or u.at < ((${to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'))
    and (${q}::text is null or u.person_id in (select p.id from person p where ${hasWords(sql`p.search_text`, query.q)}))`
}
