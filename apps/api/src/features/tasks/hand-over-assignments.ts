import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import sql from 'sql-template-tag'
import { toColumn } from '../../platform/civil-column.ts'
import type { HandOver } from '../../platform/hand-over.ts'
import { readRowsIn } from '../../platform/sql.ts'

interface Held {
  id: string
  organisationId: string
  number: string | null
  symbol: string | null
  ref: string | null
}

/** Open work is answered for by the body that takes it; whom it was given to stays, and so does what is closed. */
export const handOverAssignments: HandOver = {
  what: 'assignments',
  needsHeir: true,
  // by number and place, without a word of the paper: who administers reads no papers
  async list(tx, bodyIds) {
    const rows = await readRowsIn<Held>(
      tx,
      sql`select a.id, a.held_by_id as "organisationId", c.number, c.symbol, t.ref
        from assignment a join task t on t.id = a.task_id join conclusion c on c.id = t.conclusion_id
        where a.held_by_id = any(${[...bodyIds]}::uuid[]) and a.state not in ('accepted', 'withdrawn')
        order by c.issued_on, c.id, t.span_start, a.id`,
    )
    return rows.map(({ id, organisationId, ref, ...paper }) => ({
      id,
      what: 'assignments',
      organisationId,
      label: [paperCode(paper), refWords(ref ?? '')].filter(Boolean).join(', '),
    }))
  },
  async move(ctx, tx, moved, { successionId, on }) {
    const taken = moved.flatMap(({ itemId, from, to }) => (to === null ? [] : [{ assignmentId: itemId, from, to }]))
    for (const to of new Set(taken.map((one) => one.to))) {
      const ids = taken.filter((one) => one.to === to).map((one) => one.assignmentId)
      await tx.assignment.updateMany({
        where: { id: { in: ids } },
        // a person of the body that ends does not take it along
        data: { heldById: to, handedToId: null, version: { increment: 1 } },
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
