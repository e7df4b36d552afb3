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

const newestFirst = [
  { by: sql`(-extract(epoch from u.at) * 1000)::bigint`, type: 'bigint' as const },
  { by: sql`u.id`, type: 'uuid' as const },
]

/** The audit trail of the own territory, newest first. The contents of papers never stand in it, only who did what. */
export async function listAudit(ctx: Ctx, query: Query) {
  authorize(ctx.actor, mayReadAudit)
  const { where, orderBy, mark } = keyset(newestFirst, query.after)
  const filter = sql`u.territory_id = ${ctx.actor.territoryId}::uuid
    and (${query.action ?? null}::text is null or u.action = ${query.action ?? null})
    and (${query.subjectId ?? null}::uuid is null or u.subject_id = ${query.subjectId ?? null}::uuid)
    and (${query.q ?? null}::text is null or u.person_id in (select p.id from person p where ${hasWords(sql`p.search_text`, query.q)}))`
  const [rows, count] = await Promise.all([
    readRows<AuditRow & { mark: unknown }>(
      ctx.db,
      sql`select u.id, u.at, u.person_name as "personName", u.post, u.action, u.subject_type as "subjectType",
          u.subject_id as "subjectId", u.subject_name as "subjectName", u.before, u.after,
          u.request_id as "requestId", u.address, ${mark} as mark
        from audit_entry u where ${filter} and ${where} order by ${orderBy} limit ${query.limit + 1}`,
    ),
    readRow<{ total: number }>(ctx.db, sql`select count(*)::int as total from audit_entry u where ${filter}`),
  ])
  return { ...pageOf(rows, query.limit), total: count?.total ?? 0 }
}
