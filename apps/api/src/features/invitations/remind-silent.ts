import { REMIND_PAUSE_MS } from '@phoihop/domain/invitations/seat-answers'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import sql from 'sql-template-tag'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { getSeatMeeting, holdMeeting, subjectOf } from './seat-meeting.ts'
import { tellInvited } from './tell-invited.ts'

/** Reminds who has not answered; who was invited or reminded within the hour is left alone. */
export async function remindSilent(ctx: Ctx, id: string) {
  authorize(ctx.actor, mayKeepMeeting, await getSeatMeeting(ctx, id))
  const before = new Date(ctx.now.getTime() - REMIND_PAUSE_MS)
  await command(ctx, 'invitations.remind', { id }, async (tx) => {
    const meeting = await holdMeeting(ctx, tx, id)
    if (meeting.state !== 'called') throw new AppError('invitations/not-called')
    const mails = await tellInvited(ctx, tx, {
      meetingId: id,
      kind: 'meeting-reminder',
      about: ctx.now.toISOString(),
      which: sql`s.answer = 'none' and s.invited_at is not null
        and greatest(s.invited_at, s.reminded_at) <= ${before.toISOString()}::timestamptz`,
    })
    const { count } = await tx.seat.updateMany({
      where: {
        meetingId: id,
        answer: 'none',
        invitedAt: { not: null, lte: before },
        OR: [{ remindedAt: null }, { remindedAt: { lte: before } }],
      },
      data: { remindedAt: ctx.now },
    })
    return { id, subject: subjectOf(meeting), after: { reminded: count, mails } }
  })
  const seats = { meetingId: id, answer: 'none' }
  // of this act: a retry under the same key finds the same
  const [reminded, silent] = await Promise.all([
    ctx.db.prisma.seat.count({ where: { ...seats, remindedAt: { gte: before } } }),
    ctx.db.prisma.seat.count({ where: seats }),
  ])
  return { reminded, left: silent - reminded }
}
