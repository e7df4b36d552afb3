import type { Tx } from '@phoihop/db/client'
import { fold } from '@phoihop/domain/vietnamese-text'

const BETWEEN = ' · '

/** What a body is found by: its name, short name and the other ways papers write it, folded. */
export function searchTextOf(body: { name: string; shortName: string; aliases: readonly string[] }): string {
  return fold([body.name, body.shortName, ...body.aliases].join(BETWEEN))
}

/** Writes anew what bodies are found by: the names of today, those of before, and all that their predecessors are found by. */
export async function refreshSearchText(tx: Tx, ids: readonly string[]): Promise<void> {
  const bodies = await tx.organisation.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      name: true,
      shortName: true,
      aliases: { select: { name: true } },
      codes: { select: { code: true } },
      names: { select: { name: true, shortName: true }, orderBy: { startsOn: 'asc' } },
      predecessors: { select: { fromId: true, from: { select: { searchText: true } } } },
    },
  })
  for (const { id, name, shortName, aliases, codes, names, predecessors } of bodies) {
    const own = [name, shortName, ...aliases.map((alias) => alias.name), ...codes.map((one) => one.code)]
    const former = names.flatMap((one) => [one.name, one.shortName])
    const before = predecessors
      .filter((link) => link.fromId !== id)
      .flatMap((link) => link.from.searchText.split(BETWEEN))
    const words = [...new Set([...own, ...former].map(fold).concat(before))]
    await tx.organisation.update({ where: { id }, data: { searchText: words.join(BETWEEN) } })
  }
}
