import sql from 'sql-template-tag'
import { AppError } from '../../platform/app-error.ts'
import { readRowsIn } from '../../platform/sql.ts'
import type { MeetingHook } from '../meetings/public.ts'
import { chairIsMissing } from './own-invitations.ts'
import { tellInvited } from './tell-invited.ts'

/**
 * What becomes of the invitations when a meeting changes: moved or cancelled, those invited are told; restored, it is
 * called anew; opened, somebody must chair it.
 */
export const followMeeting: MeetingHook = async (ctx, tx, { id, change }) => {
  const invited = sql`s.invited_at is not null`
  switch (change) {
    case 'moved':
    case 'cancel': {
      const { state, calendarSequence } = await tx.meeting.findUniqueOrThrow({
        where: { id },
        select: { state: true, calendarSequence: true },
      })
      if (change === 'moved' && state !== 'called') return
      const kind = change === 'moved' ? 'meeting-moved' : 'meeting-cancelled'
      await tellInvited(ctx, tx, { meetingId: id, kind, about: String(calendarSequence), which: invited })
      return
    }
    case 'restore':
      // what was answered to a meeting called off binds nobody
      await tx.seat.updateMany({
        where: { meetingId: id },
        data: {
          invitedAt: null,
          remindedAt: null,
          answer: 'none',
          answerReason: null,
          substituteName: null,
          substitutePost: null,
          answeredAt: null,
          answeredByName: null,
          answeredAs: null,
        },
      })
      return
    case 'open': {
      const missing = await readRowsIn(
        tx,
        sql`select 1 from seat s where s.meeting_id = ${id}::uuid and ${chairIsMissing} limit 1`,
      )
      if (missing.length > 0) throw new AppError('meetings/no-chair')
      return
    }
    default:
  }
}
