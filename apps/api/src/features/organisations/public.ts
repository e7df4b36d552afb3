import type { Database, Tx } from '@phoihop/db/client'
import type { ClassRule, Placed } from '@phoihop/domain/organisations/class-address'
import sql from 'sql-template-tag'
import { readRows } from '../../platform/sql.ts'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { ErrorCode } from '@phoihop/contract/error-codes'

export { addBodies, changeNames } from './add-bodies.ts'
export { addBody, addParent } from './add-body.ts'
export { addLocality, checkPlace } from './create-locality.ts'
export { refreshSearchText } from './search-text.ts'
export { successionColumns } from './succession-columns.ts'

export interface PlacedOrganisation extends Placed {
  name: string
  shortName: string
}

/** All bodies of a territory, those that ended too, in the order lists show them. */
export function listPlaced(db: Database, territoryId: string): Promise<PlacedOrganisation[]> {
  return readRows(
    db,
    sql`select o.id, o.name, o.short_name as "shortName", o.kind_code as "kindCode", l.tier_code as "tierCode",
        l.territory_id as "territoryId", o.starts_on as "startsOn", o.ends_on as "endsOn"
      from organisation o join locality l on l.id = o.locality_id join tier x on x.code = l.tier_code
      join organisation_kind k on k.code = o.kind_code
      where l.territory_id = ${territoryId}::uuid order by x.level, l.name collate "vi-x-icu", k.ordinal, o.id`,
  )
}

export async function listClassRules(db: Database): Promise<Map<string, ClassRule & { name: string }>> {
  const rows = await readRows<ClassRule & { code: string; name: string }>(
    db,
    sql`select code, name, tier_code as "tierCode", kinds from class_address`,
  )
  return new Map(rows.map((row) => [row.code, row]))
}

/** Refuses with `code` at `field` unless every id is a body of the actor's territory. */
export async function checkOrganisations(
  ctx: Ctx,
  tx: Tx,
  ids: readonly (string | null)[],
  refusal: { code: ErrorCode; field: string },
): Promise<void> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return
  const found = await tx.organisation.count({
    where: { id: { in: wanted }, locality: { territoryId: ctx.actor.territoryId } },
  })
  if (found !== wanted.length) throw new AppError(refusal.code, { fields: { [refusal.field]: refusal.code } })
}
export { listNamedBodies, listNamedClasses } from './named-bodies.ts'

/** Adds another way papers write a body's name; nothing when it is known already. */
export async function addAlias(tx: Tx, organisationId: string, name: string): Promise<void> {
  await tx.organisationAlias.createMany({ data: [{ organisationId, name }], skipDuplicates: true })
}
