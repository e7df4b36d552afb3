import { postOfBody } from '@phoihop/domain/organisations/post-of-body'
import type { MeetingHook } from '../meetings/public.ts'

/**
 * When a meeting is closed, those the roll-call found there become its attendees, as minutes and conclusion list them.
 * A meeting without a roll-call keeps the list that was written by hand.
 */
export const keepAttendees: MeetingHook = async (_ctx, tx, { id, change }) => {
  if (change !== 'close') return
  const seats = await tx.seat.findMany({
    where: { meetingId: id, presence: { in: ['present', 'substitute'] } },
    include: { membership: { select: { personId: true } } },
    orderBy: [{ ordinal: 'asc' }, { id: 'asc' }],
  })
  if (seats.length === 0) return
  await tx.attendee.deleteMany({ where: { meetingId: id } })
  await tx.attendee.createMany({
    data: seats.map((seat, ordinal) => {
      const other = seat.presence === 'substitute'
      return {
        meetingId: id,
        ordinal,
        tierCode: seat.tierCode,
        role: seat.role,
        name: other ? seat.substituteName : seat.name,
        post: other
          ? (seat.substitutePost ?? `dự thay ${seat.post}`.slice(0, 300))
          : postOfBody(seat.post, seat.bodyWords).slice(0, 300),
        organisationId: seat.organisationId,
        personId: other ? null : (seat.membership?.personId ?? null),
      }
    }),
  })
}
