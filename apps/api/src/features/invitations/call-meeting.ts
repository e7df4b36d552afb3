import type { invitationsApi } from '@phoihop/contract/invitations'
import type { Tx } from '@phoihop/db/client'
import { canMove } from '@phoihop/domain/meetings/meeting-states'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type MeetingHook, tellHooks } from '../meetings/public.ts'
import { numberLetter } from '../number-books/public.ts'
import { openLinks } from './guest-link.ts'
import { getInvitations } from './queries.ts'
import { raiseVersion } from './save-rules.ts'
import { getSeatMeeting, holdKeptMeeting, type SeatMeeting, subjectOf } from './seat-meeting.ts'
import { tellInvited } from './tell-invited.ts'

type Entry = z.output<typeof invitationsApi.call.body>

/**
 * Sends giấy mời: to everybody, or, when the meeting is called already, to those who were added since. The letter gets its
 * number once.
 */
export async function callMeeting(ctx: Ctx, id: string, entry: Entry, hooks: readonly MeetingHook[]) {
  authorize(ctx.actor, mayKeepMeeting, await getSeatMeeting(ctx, id))
  await command(ctx, 'invitations.call', { id, ...entry }, async (tx) => {
    const meeting = await holdKeptMeeting(ctx, tx, id)
    if (!canMove(meeting.state, 'call')) throw new AppError('meetings/move-not-possible')
    await raiseVersion(ctx, tx, id, entry.version)
    const seats = await tx.seat.findMany({
      where: { meetingId: id, invitedAt: null },
      select: { id: true, organisationId: true },
    })
    if (seats.length === 0) throw new AppError('invitations/nobody-invited')
    const number = await writeLetter(ctx, tx, meeting, entry)
    await openLinks(
      ctx.secrets,
      tx,
      seats.filter(({ organisationId }) => organisationId === null).map((seat) => seat.id),
    )
    const told = await tellInvited(ctx, tx, {
      meetingId: id,
      kind: 'meeting-invitation',
      about: `${meeting.sequence}:${ctx.now.toISOString()}`,
      which: sql`s.invited_at is null`,
    })
    await tx.seat.updateMany({ where: { meetingId: id, invitedAt: null }, data: { invitedAt: ctx.now } })
    await nameChair(tx, meeting)
    await tx.meeting.update({
      where: { id },
      data: { state: 'called', version: { increment: 1 } },
      select: { id: true },
    })
    await tellHooks(hooks, ctx, tx, { id, change: 'call' })
    return { id, subject: subjectOf(meeting), after: { invited: seats.length, mails: told, number } }
  })
  return getInvitations(ctx, id)
}

async function writeLetter(ctx: Ctx, tx: Tx, meeting: SeatMeeting, entry: Entry): Promise<string | null> {
  const { numbered, version: _, ...words } = entry
  const standing = await tx.invitation.findUniqueOrThrow({ where: { meetingId: meeting.id } })
  const { number } = standing.number === null && numbered ? await giveNumber(ctx, tx, meeting, words.symbol) : standing
  await tx.invitation.update({
    where: { meetingId: meeting.id },
    data: {
      ...words,
      // a number stands under its symbol
      symbol: standing.number === null ? words.symbol : standing.symbol,
      number,
      issuedOn: standing.issuedOn ?? toColumn(ctx.today),
      calledAt: ctx.now,
      calledByName: ctx.actor.personName,
    },
    select: { meetingId: true },
  })
  return number
}

async function giveNumber(ctx: Ctx, tx: Tx, meeting: SeatMeeting, symbol: string | null): Promise<{ number: string }> {
  if (symbol === null)
    throw new AppError('invitations/symbol-missing', { fields: { symbol: 'invitations/symbol-missing' } })
  const place = { issuerId: meeting.convenerId, symbol, on: ctx.today }
  const number = await numberLetter(ctx, tx, { ...place, note: `Giấy mời: ${meeting.title}` })
  return { number }
}

/** A meeting that names nobody is chaired by whom the composition says. */
async function nameChair(tx: Tx, meeting: SeatMeeting): Promise<void> {
  if (meeting.chairName !== null) return
  const chair = await tx.seat.findFirst({
    where: { meetingId: meeting.id, role: 'chair', name: { not: null } },
    orderBy: [{ ordinal: 'asc' }, { id: 'asc' }],
    select: { name: true, post: true },
  })
  if (chair === null) return
  await tx.meeting.update({
    where: { id: meeting.id },
    data: { chairName: chair.name, chairPost: chair.post.slice(0, 200) },
    select: { id: true },
  })
}
