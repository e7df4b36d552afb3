import type { GuestInvitation } from '@phoihop/contract/invitation-shapes'
import type { invitationsApi } from '@phoihop/contract/invitations'
import { linkOpens, takesAnswers } from '@phoihop/domain/invitations/seat-answers'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { writeOpenAudit } from '../../platform/audit.ts'
import { nameOn } from '../../platform/brief-on.ts'
import { checkVersion } from '../../platform/check-version.ts'
import type { OpenCtx } from '../../platform/ctx.ts'
import { hashToken } from '../../platform/session.ts'
import { readRow } from '../../platform/sql.ts'
import { answerColumns } from './answer-seat.ts'
import { calendarOf, readMailedMeeting } from './mailed-meeting.ts'
import { subjectOf } from './seat-meeting.ts'

type Entry = z.output<typeof invitationsApi.answerGuest.body>
type GuestRow = Omit<GuestInvitation, 'calendar' | 'can'> & {
  seatId: string
  meetingId: string
  territoryId: string
  email: string | null
}

/** What a guest sees: the meeting, titles of its agenda, the own answer. Wrong, replaced or over: one answer for all. */
export async function readGuest(ctx: OpenCtx, token: string, publicUrl: string): Promise<GuestInvitation> {
  return present(ctx, await findGuest(ctx, token), { token, publicUrl })
}

/** The guest's answer; there is no session, the trail says it came by the link. */
export async function answerGuest(ctx: OpenCtx, { token, version, ...entry }: Entry, publicUrl: string) {
  const found = await findGuest(ctx, token)
  await ctx.db.prisma.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from meeting where id = ${found.meetingId}::uuid for share`
    const seat = await tx.seat.findUniqueOrThrow({
      where: { id: found.seatId },
      select: { version: true, name: true, membershipId: true, answer: true, meeting: { select: { state: true } } },
    })
    await checkVersion(version, seat, () => readGuest(ctx, token, publicUrl))
    // the column holds the states of the contract, by its CHECK
    const state = seat.meeting.state as GuestInvitation['meeting']['state']
    if (!takesAnswers({ state })) throw new AppError('invitations/not-called')
    const { count } = await tx.seat.updateMany({
      where: { id: found.seatId, version },
      data: {
        // how a guest is called is the inviting office's to say: the name is printed for others
        ...answerColumns({ ...entry, name: null }, seat),
        answeredAt: ctx.now,
        answeredByName: found.seat.name,
        answeredAs: 'link',
        version: { increment: 1 },
      },
    })
    if (count === 0) throw new AppError('request/stale-version')
    await writeOpenAudit(ctx, tx, 'invitations.answer', {
      territoryId: found.territoryId,
      personName: `Khách mời: ${found.seat.name}`,
      subject: subjectOf({ id: found.meetingId, heldOn: found.meeting.heldOn }),
      after: { answer: entry.answer, was: seat.answer, as: 'link' },
    })
  })
  return readGuest(ctx, token, publicUrl)
}

async function findGuest(ctx: OpenCtx, token: string): Promise<GuestRow> {
  const row = await readRow<GuestRow>(
    ctx.db,
    sql`select s.id as "seatId", m.id as "meetingId", l.territory_id as "territoryId", s.email,
        json_build_object('title', m.title, 'state', m.state, 'heldOn', m.held_on, 'beginsAt', m.begins_at, 'endsAt', m.ends_at,
          'mode', m.mode, 'place', m.place, 'chairName', m.chair_name, 'chairPost', m.chair_post, 'answerBy', m.answer_by,
          'cancelReason', m.cancel_reason, 'convener', ${nameOn(sql`m.convener_id`, sql`m.held_on`)}) as meeting,
        coalesce((select json_agg(a.title order by a.ordinal, a.id) from agenda_item a where a.meeting_id = m.id), '[]') as agenda,
        i.note,
        json_build_object('version', s.version, 'name', coalesce(s.name, s.post), 'post', s.post, 'bodyWords', s.body_words,
          'answer', s.answer, 'answerReason', s.answer_reason, 'substituteName', s.substitute_name,
          'substitutePost', s.substitute_post) as seat
      from seat s join meeting m on m.id = s.meeting_id join organisation o on o.id = m.convener_id
      join locality l on l.id = o.locality_id left join invitation i on i.meeting_id = m.id
      where s.link_hash = ${hashToken(token)} and s.invited_at is not null and m.state <> 'planned'`,
  )
  if (!row || !linkOpens(row.meeting, ctx.today)) throw new AppError('invitations/link-unknown')
  return row
}

async function present(
  ctx: OpenCtx,
  { meeting, agenda, note, seat, meetingId, email }: GuestRow,
  { token, publicUrl }: { token: string; publicUrl: string },
): Promise<GuestInvitation> {
  const mailed = await readMailedMeeting(ctx.db, meetingId)
  if (!mailed) throw new AppError('invitations/link-unknown')
  const url = `${publicUrl}/invitation#${token}`
  const method = meeting.state === 'cancelled' ? 'CANCEL' : 'REQUEST'
  const calendar = calendarOf(
    method,
    { meeting: mailed, name: seat.name, email: email ?? '', url },
    { now: ctx.now, host: new URL(publicUrl).hostname },
  )
  return { meeting, agenda, note, seat, calendar, can: { answer: takesAnswers(meeting) } }
}
