import type { Tx } from '@phoihop/db/client'
import { fold } from '@phoihop/domain/vietnamese-text'

/** What a body is found by: its name, short name and the other ways papers write it, folded. */
export function searchTextOf(body: { name: string; shortName: string; aliases: readonly string[] }): string {
  return fold([body.name, body.shortName, ...body.aliases].join(' · '))
}

const named = { select: { name: true, shortName: true, aliases: { select: { name: true } } } } as const

/** Writes anew what bodies are found by: the names of today, those of before, and those of the bodies they came of. */
export async function refreshSearchText(tx: Tx, ids: readonly string[]): Promise<void> {
  const bodies = await tx.organisation.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      ...named.select,
      names: { select: { name: true, shortName: true }, orderBy: { startsOn: 'asc' } },
      predecessors: { select: { fromId: true, from: named } },
    },
  })
  for (const { id, name, shortName, aliases, names, predecessors } of bodies) {
    const former = [
      ...names,
      ...predecessors
        .filter((link) => link.fromId !== id)
        .flatMap(({ from }) => [from, ...from.aliases.map((alias) => ({ ...alias, shortName: '' }))]),
    ]
    const words = former.flatMap((one) => [one.name, one.shortName]).filter((word) => word !== '')
    const searchText = searchTextOf({
      name,
      shortName,
      aliases: [...new Set([...aliases.map((a) => a.name), ...words])],
    })
    await tx.organisation.update({ where: { id }, data: { searchText } })
  }
}
