import type { Tx } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { BRANCHES, parentKindOf } from '@phoihop/domain/organisations/branch'
import { toColumn } from '../../platform/civil-column.ts'
import { searchTextOf } from './search-text.ts'

export interface NewBody {
  localityId: string
  kindCode: string
  parentId: string | null
  servesId: string | null
  name: string
  shortName: string
  aliases: readonly string[]
  codes?: readonly string[]
  startsOn: CivilDate
}

/** Adds a body with its dated name and parent; everything about it has been checked before. Answers its id. */
export async function addBody(tx: Tx, { aliases, codes = [], startsOn, ...columns }: NewBody): Promise<string> {
  const from = toColumn(startsOn)
  const { name, shortName } = columns
  const created = await tx.organisation.create({
    data: {
      ...columns,
      startsOn: from,
      searchText: searchTextOf({ ...columns, aliases }),
      aliases: { create: [...new Set(aliases)].map((alias) => ({ name: alias })) },
      names: { create: { name, shortName, startsOn: from } },
      codes: { create: codes.map((code) => ({ code, startsOn: from })) },
    },
    select: { id: true },
  })
  if (columns.parentId !== null)
    await addParent(tx, { organisationId: created.id, parentId: columns.parentId, startsOn })
  return created.id
}

interface NewParent {
  organisationId: string
  parentId: string
  startsOn: CivilDate
}

/** Puts a body under a parent from a day on; the one before it on the same line ends the day before. */
export async function addParent(tx: Tx, { organisationId, parentId, startsOn }: NewParent): Promise<void> {
  const parent = await tx.organisation.findUniqueOrThrow({
    where: { id: parentId },
    select: { kind: { select: { branch: true } } },
  })
  const branch = BRANCHES.find((one) => one === parent.kind.branch) ?? 'state'
  const kind = parentKindOf(branch)
  const before = new Date(toColumn(startsOn).getTime() - 86_400_000)
  // a link that began no earlier is replaced, not ended before it began
  await tx.organisationParent.deleteMany({
    where: { organisationId, kind, endsOn: null, startsOn: { gte: toColumn(startsOn) } },
  })
  await tx.organisationParent.updateMany({ where: { organisationId, kind, endsOn: null }, data: { endsOn: before } })
  await tx.organisationParent.create({ data: { organisationId, parentId, kind, startsOn: toColumn(startsOn) } })
}
