import type { SessionRow } from '@phoihop/contract/session'
import sql from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'

const MOST = 100

/** Where the account is signed in, the newest use first. */
export async function listSessions(ctx: Ctx): Promise<{ sessions: SessionRow[] }> {
  const sessions = await readRows<SessionRow>(
    ctx.db,
    sql`select s.id, s.id = ${ctx.session?.id ?? null}::uuid as current, m.post || ', ' || o.short_name as post,
        s.created_at as "createdAt", s.last_used_at as "lastUsedAt", s.user_agent as "userAgent", s.address
      from session s join membership m on m.id = s.membership_id join organisation o on o.id = m.organisation_id
      where s.account_id = ${ctx.actor.accountId}::uuid and s.expires_at > ${ctx.now.toISOString()}::timestamptz
      order by current desc, s.last_used_at desc, s.id limit ${MOST}`,
  )
  return { sessions }
}
