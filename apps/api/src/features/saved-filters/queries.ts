import { FILTERS_MOST, type SavedFilter } from '@phoihop/contract/saved-filters'
import type { Actor } from '@phoihop/domain/policy/actor'
import sql, { type Sql } from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'

/** Condition on `saved_filter f`: the own, or one that a colleague of the post's organisation shares. */
function visibleFilter({ personId, organisationId }: Actor): Sql {
  return sql`(f.person_id = ${personId}::uuid or (f.shared and f.organisation_id = ${organisationId}::uuid))`
}

const columns = (actor: Actor): Sql => sql`f.id, f.name, f.page, f.address, f.shared, f.version,
  case when f.person_id <> ${actor.personId}::uuid then p.full_name end as "ownerName",
  json_build_object('change', f.person_id = ${actor.personId}::uuid) as can`

export async function listFilters(ctx: Ctx) {
  const [rows, choice] = await Promise.all([
    readRows<SavedFilter>(
      ctx.db,
      sql`select ${columns(ctx.actor)} from saved_filter f join person p on p.id = f.person_id
        where ${visibleFilter(ctx.actor)} order by f.created_at, f.id limit ${5 * FILTERS_MOST}`,
    ),
    readRow<{ columns: string }>(
      ctx.db,
      sql`select columns from list_choice where person_id = ${ctx.actor.personId}::uuid`,
    ),
  ])
  return { rows, columns: choice?.columns ?? null }
}

export async function getFilter(ctx: Ctx, id: string): Promise<SavedFilter> {
  const row = await readRow<SavedFilter>(
    ctx.db,
    sql`select ${columns(ctx.actor)} from saved_filter f join person p on p.id = f.person_id
      where f.id = ${id}::uuid and ${visibleFilter(ctx.actor)}`,
  )
  return row ?? notFound()
}
