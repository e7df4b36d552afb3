import type { invitationsApi } from '@phoihop/contract/invitations'
import { SEATS_MOST } from '@phoihop/domain/meetings/seat-states'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import { fold } from '@phoihop/domain/vietnamese-text'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { guestUrl } from './guest-link.ts'
import { getInvitations, getSeat } from './queries.ts'
import { getSeatMeeting, holdKeptMeeting, subjectOf } from './seat-meeting.ts'

type Guest = z.output<typeof invitationsApi.addGuest.body>

/** Adds a guest without an account; the link goes with the next sending. */
export async function addGuest(ctx: Ctx, id: string, guest: Guest) {
  authorize(ctx.actor, mayKeepMeeting, await getSeatMeeting(ctx, id))
  await command(ctx, 'invitations.add-guest', { id, ...guest }, async (tx) => {
    const meeting = await holdKeptMeeting(ctx, tx, id)
    const last = await tx.seat.aggregate({ where: { meetingId: id }, _max: { ordinal: true }, _count: true })
    if (last._count >= SEATS_MOST) throw new AppError('invitations/too-many-seats')
    await tx.seat.create({
      data: { ...guest, meetingId: id, ordinal: (last._max.ordinal ?? 0) + 1 },
      select: { id: true },
    })
    return { id, subject: subjectOf(meeting), after: { guest: guest.name } }
  })
  return getInvitations(ctx, id)
}

export async function dropSeat(ctx: Ctx, id: string) {
  const { seat, meetingId } = await getSeat(ctx, id)
  authorize(ctx.actor, mayKeepMeeting, seat)
  await command(ctx, 'invitations.drop-seat', { id }, async (tx) => {
    const meeting = await holdKeptMeeting(ctx, tx, meetingId)
    await tx.seat.deleteMany({ where: { id } })
    return { id: meeting.id, subject: subjectOf(meeting), before: { post: seat.post, name: seat.name } }
  })
  return getInvitations(ctx, meetingId)
}

/** Another chairs in place of who declined; the meeting names the new one. */
export async function chooseChair(ctx: Ctx, id: string) {
  const { seat, meetingId } = await getSeat(ctx, id)
  authorize(ctx.actor, mayKeepMeeting, seat)
  await command(ctx, 'invitations.choose-chair', { id }, async (tx) => {
    const meeting = await holdKeptMeeting(ctx, tx, meetingId)
    const { name, post, answer, substituteName, substitutePost } = await tx.seat.findUniqueOrThrow({ where: { id } })
    if (answer === 'declined') throw new AppError('invitations/chair-declined')
    const chairName = substituteName ?? name
    if (chairName === null) throw new AppError('invitations/name-missing')
    await tx.seat.updateMany({ where: { meetingId: meeting.id, role: 'chair' }, data: { role: 'member' } })
    await tx.seat.update({ where: { id }, data: { role: 'chair', version: { increment: 1 } }, select: { id: true } })
    const chairPost = (substitutePost ?? post).slice(0, 200)
    const { title, place } = await tx.meeting.findUniqueOrThrow({
      where: { id: meeting.id },
      select: { title: true, place: true },
    })
    const searchText = fold([title, place, chairName, chairPost].filter(Boolean).join(' · '))
    await tx.meeting.update({
      where: { id: meeting.id },
      data: { chairName, chairPost, searchText, version: { increment: 1 } },
      select: { id: true },
    })
    return {
      id: meeting.id,
      subject: subjectOf(meeting),
      before: { chair: meeting.chairName },
      after: { chair: chairName },
    }
  })
  return getInvitations(ctx, meetingId)
}

/** A guest's link, to be handed over where mail does not reach; who looked stands in the trail. */
export async function showLink(ctx: Ctx, id: string, publicUrl: string): Promise<{ url: string }> {
  const { seat, meetingId, heldOn } = await getSeat(ctx, id)
  authorize(ctx.actor, mayKeepMeeting, seat)
  if (seat.kind !== 'guest') notFound()
  if (seat.invitedAt === null) throw new AppError('invitations/not-called')
  await command(ctx, 'invitations.show-link', { id }, async () => ({
    id,
    subject: subjectOf({ id: meetingId, heldOn }),
    after: { guest: seat.name },
  }))
  return { url: guestUrl(ctx.secrets, publicUrl, id) }
}
