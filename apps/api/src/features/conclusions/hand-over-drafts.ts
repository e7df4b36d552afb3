import type { HeldItem } from '@phoihop/contract/successions'
import sql from 'sql-template-tag'
import type { HandOver } from '../../platform/hand-over.ts'
import { readRowsIn } from '../../platform/sql.ts'

/** Drafts are finished by the body that takes them, in its own name; issued papers stay as they were issued. */
export const handOverDrafts: HandOver = {
  what: 'drafts',
  needsHeir: true,
  list: (tx, bodyIds) =>
    readRowsIn<HeldItem>(
      tx,
      // by number, without a word of the contents: who administers reads no papers
      sql`select c.id, 'drafts' as what, b.id as "organisationId",
          'Dự thảo ' || coalesce(c.number || '-' || c.symbol, c.symbol, 'chưa có số') || ', nhập ngày '
            || to_char(c.created_at at time zone 'Asia/Ho_Chi_Minh', 'FMDD/FMMM/YYYY') as label
        from conclusion c join organisation b on b.id in (c.keeper_id, c.issuer_id)
        where c.state <> 'issued' and b.id = any(${[...bodyIds]}::uuid[]) order by c.created_at, c.id, b.id`,
    ),
  async move(_ctx, tx, moved) {
    for (const { itemId, from, to } of moved) {
      if (to === null) continue
      const version = { increment: 1 }
      await tx.conclusion.updateMany({ where: { id: itemId, keeperId: from }, data: { keeperId: to, version } })
      await tx.conclusion.updateMany({ where: { id: itemId, issuerId: from }, data: { issuerId: to, version } })
    }
  },
}
