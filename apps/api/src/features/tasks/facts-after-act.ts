import type { Prisma, Tx } from '@phoihop/db/client'
import { type AssignmentAct, type AssignmentState, saysDone } from '@phoihop/domain/tasks/assignment-moves'
import { WORD_ACTS } from '@phoihop/domain/tasks/assignment-acts'
import { reviewDayAfterWord } from '@phoihop/domain/tasks/review-day'
import { toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { acknowledgeDay } from './assign-tasks.ts'
import type { LockedAssignment } from './lock-assignment.ts'
import { reviewRhythm } from './review-rhythm.ts'

/** Work that ended or went back waits for nothing any more. */
const LETS_GO: readonly AssignmentState[] = ['accepted', 'withdrawn', 'returned']

/** The days an act leaves on the assignment; the time axis is derived from them. */
export async function factsAfterAct(
  ctx: Ctx,
  tx: Tx,
  row: LockedAssignment,
  { act, state }: { act: AssignmentAct; state: AssignmentState },
): Promise<Prisma.AssignmentUncheckedUpdateInput> {
  const today = toColumn(ctx.today)
  if (LETS_GO.includes(state)) await letGo(ctx, tx, row.id)
  return {
    ...(await daysOf(ctx, tx, act)),
    ...(act === 'note-coordinated' && row.completedOn === null && { completedOn: today }),
    ...(act === 'note-not-coordinated' && row.state === 'reported' && { completedOn: null }),
    ...(state === 'accepted' && row.state !== 'accepted' && { acceptedOn: today }),
    ...(state === 'withdrawn' && { withdrawnOn: today }),
    ...(LETS_GO.includes(state) && state !== 'accepted' && { handedToId: null }),
    ...(await wordDay(ctx, tx, row, act)),
  }
}

async function daysOf(ctx: Ctx, tx: Tx, act: AssignmentAct): Promise<Prisma.AssignmentUncheckedUpdateInput> {
  const today = toColumn(ctx.today)
  if (saysDone(act)) return { completedOn: today }
  switch (act) {
    case 'acknowledge':
      return { acknowledgedOn: today }
    case 'send-back':
      return { completedOn: null }
    case 'reassign':
      return {
        acknowledgedOn: null,
        acknowledgeBy: toColumn(await acknowledgeDay(tx, ctx.actor.territoryId, ctx.today)),
      }
    case 'note-coordinated':
      return { coordination: 'yes' }
    case 'note-not-coordinated':
      return { coordination: 'no' }
    case 'request-reopen':
      return { reopenAskedOn: today }
    case 'refuse-reopen':
      return { reopenAskedOn: null }
    // the first "xong" stays in the history
    case 'reopen':
      return { reopenAskedOn: null, completedOn: null, acceptedOn: null, coordination: null }
    default:
      return {}
  }
}

/** A word about work without a day moves the day by which the next one is asked for. */
async function wordDay(ctx: Ctx, tx: Tx, row: LockedAssignment, act: AssignmentAct) {
  if (row.reviewOn === null || !WORD_ACTS.includes(act)) return {}
  const rhythm = await reviewRhythm(tx, row.taskId)
  return { reviewOn: toColumn(reviewDayAfterWord(row.reviewOn, ctx.today, rhythm)) }
}

/** A request for more time that waits lapses: it is kept, undecided. */
export async function letGo(ctx: Ctx, tx: Tx, assignmentId: string): Promise<void> {
  await tx.extension.updateMany({
    where: { assignmentId, state: 'waiting' },
    data: { state: 'lapsed', decidedOn: toColumn(ctx.today) },
  })
}
