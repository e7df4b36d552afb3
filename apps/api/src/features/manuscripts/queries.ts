import { type KeptStep, Manuscript, type ManuscriptVersion } from '@phoihop/contract/manuscript-shapes'
import { STEPS_AT_ONCE } from '@phoihop/contract/manuscripts'
import type { Tx } from '@phoihop/db/client'
import type { Manuscript as Body } from '@phoihop/domain/manuscripts/manuscript'
import { canEdit } from '@phoihop/domain/policy/conclusions-policy'
import sql, { type Sql } from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows, readRowsIn } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'

/** The body of a written paper, for whoever sees the paper. */
export async function getManuscript(ctx: Ctx, id: string) {
  const row = await readRow<{ version: number; manuscript: unknown; state: string; keeperId: string }>(
    ctx.db,
    sql`select c.manuscript_version as version, c.manuscript, c.state, c.keeper_id as "keeperId"
      from conclusion c where c.id = ${id}::uuid and ${visibleConclusion(ctx.actor)}`,
  )
  if (!row) notFound()
  if (row.manuscript === null) throw new AppError('manuscripts/not-written-here')
  return {
    version: row.version,
    manuscript: Manuscript.parse(row.manuscript),
    can: { write: canEdit(ctx.actor, row) },
  }
}

export function listSteps(ctx: Ctx, id: string, since: number): Promise<KeptStep[]> {
  return readRows(ctx.db, stepsAfter(id, since))
}

export function listStepsIn(tx: Tx, id: string, since: number): Promise<KeptStep[]> {
  return readRowsIn(tx, stepsAfter(id, since))
}

function stepsAfter(id: string, since: number): Sql {
  return sql`select s.client_id as "clientId", s.step from manuscript_step s
    where s.conclusion_id = ${id}::uuid and s.version > ${since} order by s.version limit ${STEPS_AT_ONCE}`
}

/** The newest two hundred: enough for days of writing. */
export function listVersions(ctx: Ctx, id: string): Promise<ManuscriptVersion[]> {
  return readRows(
    ctx.db,
    sql`select v.id, v.reason, v.name, v.started_at as "startedAt", v.at,
        coalesce((select json_agg(p.full_name order by p.full_name, m.id) from membership m join person p on p.id = m.person_id
          where m.id = any(v.membership_ids)), '[]') as people
      from manuscript_version v where v.conclusion_id = ${id}::uuid order by v.at desc, v.id desc limit 200`,
  )
}

export async function getVersion(ctx: Ctx, id: string, versionId: string): Promise<Body> {
  const row = await readRow<{ manuscript: unknown }>(
    ctx.db,
    sql`select v.manuscript from manuscript_version v
      where v.id = ${versionId}::uuid and v.conclusion_id = ${id}::uuid`,
  )
  return row ? Manuscript.parse(row.manuscript) : notFound()
}
