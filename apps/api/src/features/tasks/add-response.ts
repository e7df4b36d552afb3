import type { Tx } from '@phoihop/db/client'
import type { AssignmentState, ResponseAct } from '@phoihop/domain/tasks/assignment-moves'
import { toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { tellLater } from '../../platform/tell-later.ts'
import { claimFiles } from '../files/public.ts'

/** What was said and done on one assignment. */
export interface ResponseEntry {
  act: ResponseAct
  toState: AssignmentState
  words: string | null
  percent?: number | null
  productNumber?: string | null
  productOn?: string | null
  suggestedId?: string | null
  fileIds?: readonly string[]
  onBehalf?: boolean
  letterNumber?: string | null
  letterOn?: string | null
  /** of acts on a deadline: before, and after or asked for */
  dayFrom?: string | null
  dayTo?: string | null
  handedToId?: string | null
  correctsId?: string | null
}

/** The one door into the history of work: the response, the files that prove it, and the word to whom it concerns. */
export async function addResponse(
  ctx: Ctx,
  tx: Tx,
  assignment: { id: string; state: AssignmentState },
  entry: ResponseEntry,
): Promise<string> {
  const { fileIds = [], productOn = null, toState, act, words } = entry
  const { id } = await tx.response.create({
    data: {
      assignmentId: assignment.id,
      act,
      fromState: assignment.state,
      toState,
      at: ctx.now,
      personId: ctx.actor.personId,
      membershipId: ctx.actor.membershipId,
      words,
      percent: entry.percent ?? null,
      productNumber: entry.productNumber ?? null,
      productOn: toColumn(productOn),
      suggestedId: entry.suggestedId ?? null,
      onBehalf: entry.onBehalf ?? false,
      ...furtherColumns(entry),
    },
    select: { id: true },
  })
  await claimFiles(ctx, tx, id, [...fileIds])
  await tellLater(tx, 'response', id)
  return id
}

function furtherColumns({ letterNumber, letterOn, dayFrom, dayTo, handedToId, correctsId }: ResponseEntry) {
  return {
    letterNumber: letterNumber ?? null,
    letterOn: toColumn(letterOn ?? null),
    dayFrom: toColumn(dayFrom ?? null),
    dayTo: toColumn(dayTo ?? null),
    handedToId: handedToId ?? null,
    correctsId: correctsId ?? null,
  }
}
