import type { HeldItem } from '@phoihop/contract/successions'
import sql from 'sql-template-tag'
import type { HandOver } from '../../platform/hand-over.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { stateSql } from './proposal-state-sql.ts'

/** Proposals that are not closed go on with the body that takes them: who asks, who must answer, who keeps the register. */
export const handOverProposals: HandOver = {
  what: 'proposals',
  needsHeir: false,
  // by their number alone: who administers does not read what units ask for
  list: (tx, bodyIds) =>
    readRowsIn<HeldItem>(
      tx,
      sql`select p.id, 'proposals' as what, b.id as "organisationId", 'Kiến nghị số ' || p.number || '/' || p.year as label
        from proposal p join organisation b on b.id in (p.addressed_to_id, p.keeper_id)
          or exists (select 1 from proposal_asker pa where pa.proposal_id = p.id and pa.held_by_id = b.id)
        where b.id = any(${[...bodyIds]}::uuid[]) and ${stateSql} not in ('withdrawn', 'satisfied')
        order by p.year, p.number, p.id, b.id`,
    ),
  async move(_ctx, tx, moved) {
    for (const { itemId: id, from, to } of moved) {
      if (to === null) continue
      const version = { increment: 1 }
      await tx.proposalAsker.updateMany({ where: { proposalId: id, heldById: from }, data: { heldById: to } })
      await tx.proposal.updateMany({ where: { id, addressedToId: from }, data: { addressedToId: to, version } })
      await tx.proposal.updateMany({ where: { id, keeperId: from }, data: { keeperId: to, version } })
      await tx.answer.updateMany({
        where: { bodyId: from, state: { not: 'published' }, links: { some: { proposalId: id } } },
        data: { bodyId: to, version },
      })
    }
  },
}
