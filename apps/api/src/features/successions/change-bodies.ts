import type { SuccessionPlan } from '@phoihop/contract/successions'
import type { Tx } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { toColumn } from '../../platform/civil-column.ts'
import { addParent } from '../organisations/public.ts'
import { endParents } from './end-bodies.ts'

type Act = SuccessionPlan['acts'][number]

/** The same body under another name from that day on; the name before keeps its days. */
export async function renameBody(tx: Tx, { from, name, shortName }: Act, on: CivilDate): Promise<void> {
  const id = from[0]?.id
  if (id === undefined || name === null) return
  const startsOn = toColumn(on)
  await tx.organisationName.updateMany({
    where: { organisationId: id, endsOn: null },
    data: { endsOn: new Date(startsOn.getTime() - 86_400_000) },
  })
  const names = { name, shortName: shortName ?? name.slice(0, 120) }
  await tx.organisationName.create({ data: { organisationId: id, ...names, startsOn } })
  await tx.organisation.update({ where: { id }, data: { ...names, version: { increment: 1 } } })
}

/** The same bodies under another body from that day on. */
export async function transferBodies(tx: Tx, { from, parent }: Act, on: CivilDate): Promise<void> {
  if (parent === null) return
  for (const { id } of from) {
    const before = await tx.organisation.findUniqueOrThrow({ where: { id }, select: { parentId: true } })
    if (before.parentId !== null) await endParents(tx, id, [before.parentId], on)
    await addParent(tx, { organisationId: id, parentId: parent, startsOn: on })
    await tx.organisation.update({ where: { id }, data: { parentId: parent, version: { increment: 1 } } })
  }
}
