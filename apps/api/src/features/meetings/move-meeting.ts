import type { meetingsApi } from '@phoihop/contract/meetings'
import type { Meeting } from '@phoihop/contract/meetings'
import { canMove, stateAfter } from '@phoihop/domain/meetings/meeting-states'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { auditOf } from './meeting-columns.ts'
import { type MeetingHook, tellHooks } from './meeting-hook.ts'
import { getMeeting } from './queries.ts'

type Move = z.output<typeof meetingsApi.move.body>

/** Opens, closes, reopens, cancels or restores a meeting. It is not opened without somebody to chair it. */
export async function moveMeeting(ctx: Ctx, id: string, body: Move, hooks: readonly MeetingHook[]): Promise<Meeting> {
  const { move, version, reason } = body
  const before = await getMeeting(ctx, id)
  const bodies = { hostId: before.host.id, convenerId: before.convener.id }
  authorize(ctx.actor, mayKeepMeeting, bodies)
  if (move === 'cancel' && reason === null)
    throw new AppError('meetings/reason-missing', { fields: { reason: 'meetings/reason-missing' } })
  await command(ctx, `meetings.${move}`, { id, ...body }, async (tx) => {
    await tx.$queryRaw`select 1 from meeting where id = ${id}::uuid for update`
    const row = await tx.meeting.findUniqueOrThrow({ where: { id } })
    await checkVersion(version, row, () => getMeeting(ctx, id))
    // as it stands under the lock: another may have moved it since it was read
    const from = row.state as Meeting['state']
    if (!canMove(from, move)) throw new AppError('meetings/move-not-possible')
    if (move === 'open' && !row.chairName?.trim()) throw new AppError('meetings/no-chair')
    await tx.meeting.update({
      where: { id },
      data: { state: stateAfter(move), ...columnsOf(move, ctx.now, reason), version: { increment: 1 } },
    })
    await tellHooks(hooks, ctx, tx, { id, change: move })
    const { subject } = auditOf(id, { ...before, ...bodies })
    return { id, subject, before: { state: from }, after: { state: stateAfter(move), reason } }
  })
  return getMeeting(ctx, id)
}

function columnsOf(move: Move['move'], now: Date, reason: string | null) {
  const sequence = { calendarSequence: { increment: 1 } }
  return {
    open: { openedAt: now, closedAt: null },
    close: { closedAt: now },
    reopen: { closedAt: null },
    cancel: { cancelReason: reason, ...sequence },
    restore: { cancelReason: null, ...sequence },
  }[move]
}
