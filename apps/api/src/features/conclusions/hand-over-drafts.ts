import type { HeldItem } from '@phoihop/contract/successions'
import type { Tx } from '@phoihop/db/client'
import { moveAllows } from '@phoihop/domain/conclusions/paper-moves'
import sql from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import type { HandOver } from '../../platform/hand-over.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { byActor, movePaper } from './move-paper.ts'

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
  async move(ctx, tx, moved) {
    for (const { itemId, from, to } of moved) {
      if (to === null) continue
      const version = { increment: 1 }
      await backToDraft(ctx, tx, itemId)
      await tx.conclusion.updateMany({ where: { id: itemId, keeperId: from }, data: { keeperId: to, version } })
      await tx.conclusion.updateMany({ where: { id: itemId, issuerId: from }, data: { issuerId: to, version } })
    }
  },
}

/** A new office or issuer signs anew: what was asked, submitted or signed before was another paper. */
async function backToDraft(ctx: Ctx, tx: Tx, id: string): Promise<void> {
  const select = { id: true, state: true, origin: true, textSha256: true }
  const paper = await tx.conclusion.findUnique({ where: { id }, select })
  if (!paper || !moveAllows('hand-over', paper)) return
  const data = { signerId: null, signedSha256: null }
  await tx.review.updateMany({ where: { conclusionId: id, closedAt: null }, data: { closedAt: ctx.now } })
  await movePaper(tx, paper, { act: 'hand-over', now: ctx.now, by: byActor(ctx), data })
}
