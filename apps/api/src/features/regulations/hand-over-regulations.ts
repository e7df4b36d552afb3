import type { HeldItem } from '@phoihop/contract/successions'
import sql from 'sql-template-tag'
import type { HandOver } from '../../platform/hand-over.ts'
import { readRowsIn } from '../../platform/sql.ts'

/** The file of a regulation goes on with the body that takes it; who signed stays written as signed. */
export const handOverRegulations: HandOver = {
  what: 'regulations',
  needsHeir: false,
  list: (tx, bodyIds, on) =>
    readRowsIn<HeldItem>(
      tx,
      sql`select r.id, 'regulations' as what, r.owner_id as "organisationId", r.title as label
        from regulation r where r.owner_id = any(${[...bodyIds]}::uuid[])
          and (r.effective_to is null or r.effective_to >= ${on}::date) order by r.title, r.id`,
    ),
  async move(_ctx, tx, moved) {
    for (const { itemId, from, to } of moved) {
      if (to === null) continue
      await tx.regulation.updateMany({
        where: { id: itemId, ownerId: from },
        data: { ownerId: to, version: { increment: 1 } },
      })
    }
  },
}
