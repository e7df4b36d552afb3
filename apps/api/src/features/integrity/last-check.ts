import type { IntegrityCheck } from '@phoihop/contract/integrity'
import { mayReadAudit } from '@phoihop/domain/policy/administration-policy'
import sql from 'sql-template-tag'
import { authorize } from '../../platform/authorize.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'

/** The newest check, with the faults of the own territory: another district's are none of its business. */
export async function lastCheck(ctx: Ctx): Promise<{ check: IntegrityCheck | null }> {
  authorize(ctx.actor, mayReadAudit)
  const check = await readRow<IntegrityCheck>(
    ctx.db,
    sql`select k.id, k.started_at as "startedAt", k.finished_at as "finishedAt", k.papers, k.files, k.mended,
        coalesce((select json_agg(fault) from (
          select f.id, f.kind,
            coalesce((select json_build_object('id', c.id, 'code', coalesce(c.number || '-' || c.symbol, c.symbol, ''))
              from conclusion c where c.id = f.conclusion_id), (select json_build_object('id', e.subject_id, 'code', e.subject_name)
              from audit_entry e where e.subject_type = 'conclusion' and e.subject_id = f.conclusion_id
                and e.action = 'conclusions.issue' order by e.at desc limit 1)) as paper,
            coalesce((select json_build_object('id', s.id, 'sha256', s.sha256) from stored_file s where s.id = f.file_id),
              case when f.sha256 is not null then json_build_object('id', null, 'sha256', f.sha256) end) as file
          from integrity_fault f where f.check_id = k.id
            and (f.territory_id is null or f.territory_id = ${ctx.actor.territoryId}::uuid)
          order by f.id limit 100) as fault), '[]') as faults
      from integrity_check k order by k.started_at desc, k.id desc limit 1`,
  )
  return { check }
}
