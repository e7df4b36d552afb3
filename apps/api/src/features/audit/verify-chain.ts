import type { AuditVerification } from '@phoihop/contract/audit'
import type { Database } from '@phoihop/db/client'
import { mayReadAudit } from '@phoihop/domain/policy/administration-policy'
import sql, { type Sql } from 'sql-template-tag'
import { authorize } from '../../platform/authorize.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'

export interface ChainState {
  /** null: the rows of no territory (sign-ins to unknown addresses, nightly work) */
  territoryId: string | null
  rows: number
  /** the hash of the last row, in hex: kept elsewhere, it shows later whether rows were cut off at the end */
  head: string
  broken: AuditVerification['broken']
}

/** The chain of the reader's own territory: whole, or where it is first broken. */
export async function verifyAudit(ctx: Ctx): Promise<AuditVerification> {
  authorize(ctx.actor, mayReadAudit)
  const [state] = await verifyChains(ctx.db, sql`e.territory_id = ${ctx.actor.territoryId}::uuid`)
  return { rows: state?.rows ?? 0, head: state?.head ?? '', broken: state?.broken ?? null }
}

/**
 * Recomputes every hash and follows every chain. A row is broken when its contents no longer give its hash, when it does
 * not carry the hash of the row before, or when numbers are missing before it.
 */
export function verifyChains(db: Database, where: Sql = sql`true`): Promise<ChainState[]> {
  return readRows<ChainState>(
    db,
    sql`with chained as (
        select e.id, e.territory_id, e.day, e.ordinal, e.hash, e.at, e.action, e.person_name,
          case when e.hash <> audit_entry_hash(e) then 'changed'
            when e.ordinal <> case when e.day = lag(e.day) over link then lag(e.ordinal) over link + 1 else 1 end then 'missing-before'
            when e.previous_hash <> coalesce(lag(e.hash) over link, '\\x'::bytea) then 'missing-before' end as fault
        from audit_entry e where ${where}
        window link as (partition by e.territory_id order by e.day, e.ordinal))
      select c.territory_id as "territoryId", count(*)::int as rows,
        encode((array_agg(c.hash order by c.day desc, c.ordinal desc))[1], 'hex') as head,
        (array_agg(json_build_object('id', c.id, 'at', c.at, 'day', c.day, 'ordinal', c.ordinal, 'action', c.action,
            'personName', c.person_name, 'fault', c.fault) order by c.day, c.ordinal) filter (where c.fault is not null))[1] as broken
      from chained c group by c.territory_id order by c.territory_id nulls first`,
  )
}
