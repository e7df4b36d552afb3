import type { Tx } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { toColumn } from '../../platform/civil-column.ts'
import { addParent } from '../organisations/public.ts'

const dayBefore = (on: CivilDate) => new Date(toColumn(on).getTime() - 86_400_000)

/** The day before the plan's is the last of these bodies, their codes, their other names and what they stood under. */
export async function endBodies(tx: Tx, ids: readonly string[], on: CivilDate): Promise<void> {
  const endsOn = dayBefore(on)
  const of = { organisationId: { in: [...ids] } }
  await tx.organisation.updateMany({ where: { id: of.organisationId }, data: { endsOn, version: { increment: 1 } } })
  const open = { OR: [{ endsOn: null }, { endsOn: { gt: endsOn } }] }
  const begun = { startsOn: { lte: endsOn } }
  await tx.organisationCode.deleteMany({ where: { ...of, startsOn: { gt: endsOn } } })
  await tx.organisationCode.updateMany({ where: { ...of, ...begun, ...open }, data: { endsOn } })
  await tx.organisationParent.deleteMany({ where: { ...of, startsOn: { gt: endsOn } } })
  await tx.organisationParent.updateMany({ where: { ...of, ...begun, ...open }, data: { endsOn } })
  await tx.organisationAlias.updateMany({
    where: { ...of, endsOn: null, OR: [{ startsOn: null }, begun] },
    data: { endsOn },
  })
}

export async function endLocalities(tx: Tx, ids: readonly string[], on: CivilDate): Promise<void> {
  await tx.locality.updateMany({
    where: { id: { in: [...ids] } },
    data: { endsOn: dayBefore(on), version: { increment: 1 } },
  })
}

/** What pointed to bodies that ended points to the one that came of them; when several or none did, to nobody. */
export async function passOn(tx: Tx, from: readonly string[], to: readonly string[], on: CivilDate): Promise<void> {
  const heir = to.length === 1 ? (to[0] ?? null) : null
  const ids = [...from]
  if (heir !== null) {
    await tx.organisation.updateMany({
      where: { OR: [{ id: { in: ids } }, { currentId: { in: ids } }] },
      data: { currentId: heir },
    })
  }
  const living = { endsOn: null }
  await tx.organisation.updateMany({
    where: { servesId: { in: ids }, ...living },
    data: { servesId: heir, version: { increment: 1 } },
  })
  if (heir !== null) await tx.organisation.updateMany({ where: { id: heir, servesId: heir }, data: { servesId: null } })
  const above = heir === null ? new Set<string>() : await listAbove(tx, heir)
  const children = await tx.organisation.findMany({
    where: { parentId: { in: ids }, ...living },
    select: { id: true },
  })
  for (const { id } of children) {
    // the heir itself, or what it stands under, does not come to stand under the heir
    const parentId = heir === null || above.has(id) ? null : heir
    await tx.organisation.update({ where: { id }, data: { parentId, version: { increment: 1 } } })
    await endParents(tx, id, ids, on)
    if (parentId !== null) await addParent(tx, { organisationId: id, parentId, startsOn: on })
  }
}

/** A body stands under these no longer; what began on that day never was. */
export async function endParents(tx: Tx, organisationId: string, parentIds: string[], on: CivilDate): Promise<void> {
  const of = { organisationId, parentId: { in: parentIds }, endsOn: null }
  await tx.organisationParent.deleteMany({ where: { ...of, startsOn: { gte: toColumn(on) } } })
  await tx.organisationParent.updateMany({ where: of, data: { endsOn: dayBefore(on) } })
}

/** The body and everything it stands under. */
async function listAbove(tx: Tx, id: string): Promise<Set<string>> {
  const found = new Set<string>()
  for (let at: string | null = id; at !== null && !found.has(at); ) {
    found.add(at)
    const body: { parentId: string | null } | null = await tx.organisation.findUnique({
      where: { id: at },
      select: { parentId: true },
    })
    at = body?.parentId ?? null
  }
  return found
}
