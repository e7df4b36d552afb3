import { randomUUID } from 'node:crypto'
import type { Tx } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { ChangedOrganisation, NewOrganisation } from '@phoihop/domain/imports/read-organisation-rows'
import { BRANCHES, parentKindOf } from '@phoihop/domain/organisations/branch'
import { toColumn } from '../../platform/civil-column.ts'
import { searchTextOf } from './search-text.ts'
import { writeNames } from './update-organisation.ts'

/** Adds many bodies at once, parents before those that stand under them; everything has been checked before. */
export async function addBodies(tx: Tx, entries: readonly NewOrganisation[]): Promise<void> {
  const ids = new Map(entries.map((entry) => [entry.row, randomUUID()]))
  const idOf = (row: number) => ids.get(row) ?? ''
  const parentOf = (entry: NewOrganisation) => (entry.parentRow === null ? entry.parentId : idOf(entry.parentRow))
  for (const level of levelsOf(entries)) {
    await tx.organisation.createMany({
      data: level.map((entry) => ({
        id: idOf(entry.row),
        localityId: entry.localityId,
        kindCode: entry.kindCode,
        parentId: parentOf(entry),
        name: entry.name,
        shortName: entry.shortName,
        searchText: searchTextOf({
          ...entry,
          aliases: [...entry.aliases, ...(entry.code === null ? [] : [entry.code])],
        }),
        startsOn: toColumn(entry.startsOn),
      })),
    })
  }
  const since = (entry: NewOrganisation) => ({ organisationId: idOf(entry.row), startsOn: toColumn(entry.startsOn) })
  await tx.organisationName.createMany({
    data: entries.map((entry) => ({ ...since(entry), name: entry.name, shortName: entry.shortName })),
  })
  await tx.organisationAlias.createMany({
    data: entries.flatMap(({ row, aliases }) => aliases.map((name) => ({ organisationId: idOf(row), name }))),
  })
  await tx.organisationCode.createMany({
    data: entries.flatMap((entry) => (entry.code === null ? [] : [{ ...since(entry), code: entry.code }])),
  })
  await addParents(
    tx,
    entries.flatMap((entry) => {
      const parentId = parentOf(entry)
      return parentId === null ? [] : [{ ...since(entry), parentId }]
    }),
  )
}

/** Bodies whose parents are there first, then those that stand under these, and so on. */
function levelsOf(entries: readonly NewOrganisation[]): NewOrganisation[][] {
  const levels: NewOrganisation[][] = []
  const done = new Set<number>()
  let waiting = [...entries]
  while (waiting.length > 0) {
    const ready = waiting.filter((entry) => entry.parentRow === null || done.has(entry.parentRow))
    if (ready.length === 0) throw new Error('circles of parents are refused before')
    for (const entry of ready) done.add(entry.row)
    levels.push(ready)
    waiting = waiting.filter((entry) => !done.has(entry.row))
  }
  return levels
}

async function addParents(
  tx: Tx,
  links: readonly { organisationId: string; parentId: string; startsOn: Date }[],
): Promise<void> {
  const parents = await tx.organisation.findMany({
    where: { id: { in: [...new Set(links.map((link) => link.parentId))] } },
    select: { id: true, kind: { select: { branch: true } } },
  })
  const kindOf = new Map(
    parents.map(({ id, kind }) => [id, parentKindOf(BRANCHES.find((one) => one === kind.branch) ?? 'state')]),
  )
  await tx.organisationParent.createMany({
    data: links.map((link) => ({ ...link, kind: kindOf.get(link.parentId) ?? 'state' })),
  })
}

/** Writes the short name, code and aliases of a body in place of those it has today; what was dated before stays. */
export async function changeNames(tx: Tx, change: ChangedOrganisation, today: CivilDate): Promise<void> {
  const { id, shortName } = change
  const kept = await tx.organisation.findUniqueOrThrow({
    where: { id },
    select: { aliases: true, codes: true, startsOn: true },
  })
  const text = (day: Date | null) => day?.toISOString().slice(0, 10) ?? null
  const yesterday = text(new Date(toColumn(today).getTime() - 86_400_000))
  const olds = kept.codes.map(({ code, startsOn, endsOn }) => ({
    code,
    startsOn: startsOn.toISOString().slice(0, 10),
    endsOn: text(endsOn),
  }))
  const isKept = olds.some((old) => old.endsOn === null && old.code === change.code)
  const codes = isKept ? olds : olds.flatMap((old) => (old.endsOn === null ? endedOn(old, yesterday) : [old]))
  const first = olds.length === 0 ? kept.startsOn.toISOString().slice(0, 10) : today
  if (!isKept && change.code !== null) codes.push({ code: change.code, startsOn: first, endsOn: null })
  const dated = kept.aliases.filter((alias) => alias.endsOn !== null && !change.aliases.includes(alias.name))
  const aliases = [
    ...dated.map(({ name, startsOn, endsOn }) => ({ name, startsOn: text(startsOn), endsOn: text(endsOn) })),
    ...change.aliases.map((name) => {
      const old = kept.aliases.find((alias) => alias.name === name)
      return { name, startsOn: text(old?.startsOn ?? null), endsOn: null }
    }),
  ]
  await writeNames(tx, id, { shortName, aliases, codes })
}

interface Code {
  code: string
  startsOn: string
  endsOn: string | null
}

/** The code until that day; one that began later was never in use. */
function endedOn(code: Code, day: string | null): Code[] {
  return day !== null && code.startsOn <= day ? [{ ...code, endsOn: day }] : []
}
