import type { Tx } from '@phoihop/db/client'

/** The territory of a person, by the newest post; null for who never held one. */
export async function territoryOf(tx: Tx, personId: string): Promise<string | null> {
  const post = await tx.membership.findFirst({
    where: { personId },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    select: { organisation: { select: { locality: { select: { territoryId: true } } } } },
  })
  return post?.organisation.locality.territoryId ?? null
}
