import type { SeatRow } from '@phoihop/contract/invitation-shapes'
import type { invitationsApi } from '@phoihop/contract/invitations'
import { type AnsweredAs, takesAnswers } from '@phoihop/domain/invitations/seat-answers'
import { mayAnswerSeat } from '@phoihop/domain/policy/invitations-policy'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { getSeat } from './queries.ts'
import { subjectOf } from './seat-meeting.ts'
import { presentSeat } from './seat-rows.ts'

type Entry = z.output<typeof invitationsApi.answer.body>

/** The person's answer, or one given for them: then it says by whom. It may be changed until the meeting opens. */
export async function answerSeat(ctx: Ctx, id: string, { version, ...entry }: Entry): Promise<SeatRow> {
  const { seat, meetingId, heldOn } = await getSeat(ctx, id)
  const organisationId = seat.organisation?.id ?? null
  authorize(ctx.actor, mayAnswerSeat, { ...seat, organisationId })
  const answeredAs: AnsweredAs =
    seat.membershipId === ctx.actor.membershipId
      ? 'self'
      : organisationId !== null && ctx.actor.ownIds.includes(organisationId)
        ? 'body'
        : 'office'
  await command(ctx, 'invitations.answer', { id, version, ...entry }, async (tx) => {
    // the meeting first: opening it waits for the answer, or the answer for it
    await tx.$queryRaw`select 1 from meeting where id = ${meetingId}::uuid for share`
    const { meeting, ...row } = await tx.seat.findUniqueOrThrow({
      where: { id },
      select: { version: true, answer: true, name: true, membershipId: true, meeting: { select: { state: true } } },
    })
    await checkVersion(version, row, async () => presentSeat(ctx, (await getSeat(ctx, id)).seat))
    // the column holds the states of the contract, by its CHECK
    if (!takesAnswers({ state: meeting.state as SeatMeetingState })) throw new AppError('invitations/not-called')
    const columns = answerColumns(entry, row)
    await tx.seat.update({
      where: { id },
      data: {
        ...columns,
        answeredAt: ctx.now,
        answeredByName: ctx.actor.personName,
        answeredAs,
        version: { increment: 1 },
      },
      select: { id: true },
    })
    const subject = subjectOf({ id: meetingId, heldOn })
    return {
      id,
      subject,
      before: { answer: row.answer },
      after: { answer: entry.answer, seat: seat.post, as: answeredAs },
    }
  })
  return presentSeat(ctx, (await getSeat(ctx, id)).seat)
}

type SeatMeetingState = Parameters<typeof takesAnswers>[0]['state']
type Words = Omit<Entry, 'version'>

/** What an answer writes; refuses one that lacks its words. An open seat keeps the name once given until another is. */
export function answerColumns(entry: Words, seat: { membershipId: string | null; name: string | null }) {
  const { answer, reason, substituteName, substitutePost } = entry
  const blank = { answer, answerReason: null, substituteName: null, substitutePost: null }
  switch (answer) {
    case 'declined':
      if (reason === null) throw missing('reason', 'invitations/reason-missing')
      return { ...blank, answerReason: reason }
    case 'substitute':
      if (substituteName === null) throw missing('substituteName', 'invitations/substitute-missing')
      return { ...blank, answerReason: reason, substituteName, substitutePost }
    default: {
      const name = seat.membershipId === null ? (entry.name ?? seat.name) : seat.name
      if (name === null) throw missing('name', 'invitations/name-missing')
      return { ...blank, name }
    }
  }
}

function missing(
  field: string,
  code: 'invitations/reason-missing' | 'invitations/substitute-missing' | 'invitations/name-missing',
) {
  return new AppError(code, { fields: { [field]: code } })
}
