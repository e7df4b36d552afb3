import type { HeldItem } from '@phoihop/contract/successions'
import sql from 'sql-template-tag'
import { toColumn } from '../../platform/civil-column.ts'
import type { HandOver } from '../../platform/hand-over.ts'
import { readRowsIn } from '../../platform/sql.ts'

/** Open work is answered for by the body that takes it; whom it was given to stays, and so does what is closed. */
export const handOverAssignments: HandOver = {
  what: 'assignments',
  needsHeir: true,
  list: (tx, bodyIds) =>
    readRowsIn<HeldItem>(
      tx,
      // by number and item, without a word of the paper: who administers reads no papers
      sql`select a.id, 'assignments' as what, a.held_by_id as "organisationId",
          concat_ws(', ', concat_ws('-', c.number, c.symbol), 'mục ' || nullif(t.ref, '')) as label
        from assignment a join task t on t.id = a.task_id join conclusion c on c.id = t.conclusion_id
        where a.held_by_id = any(${[...bodyIds]}::uuid[]) and a.state not in ('accepted', 'withdrawn')
        order by c.issued_on, c.id, t.span_start, a.id`,
    ),
  async move(ctx, tx, moved, { successionId, on }) {
    const taken = moved.flatMap(({ itemId, from, to }) => (to === null ? [] : [{ assignmentId: itemId, from, to }]))
    for (const to of new Set(taken.map((one) => one.to))) {
      const ids = taken.filter((one) => one.to === to).map((one) => one.assignmentId)
      await tx.assignment.updateMany({
        where: { id: { in: ids } },
        data: { heldById: to, version: { increment: 1 } },
      })
    }
    await tx.assignmentTransfer.createMany({
      data: taken.map(({ assignmentId, from, to }) => ({
        assignmentId,
        successionId,
        fromId: from,
        toId: to,
        startsOn: toColumn(on),
        at: ctx.now,
      })),
    })
  },
}
