import type { SeatRow } from '@phoihop/contract/invitation-shapes'
import { takesAnswers } from '@phoihop/domain/invitations/seat-answers'
import type { MeetingState } from '@phoihop/domain/meetings/meeting-states'
import { mayAnswerSeat } from '@phoihop/domain/policy/invitations-policy'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import sql from 'sql-template-tag'
import { briefOn } from '../../platform/brief-on.ts'
import type { Ctx } from '../../platform/ctx.ts'

export interface SeatColumns extends Omit<SeatRow, 'can'> {
  membershipId: string | null
  hostId: string
  convenerId: string
  state: MeetingState
}

/** Of `seat s` joined with `meeting m`. */
export const seatColumns = sql`s.id, s.version, s.rule_id as "ruleId", s.tier_code as "tierCode", s.role, s.post,
  case when s.organisation_id is not null then ${briefOn(sql`s.organisation_id`, sql`m.held_on`)} end as organisation,
  s.body_words as "bodyWords", s.name, s.membership_id as "membershipId", s.email, s.invited_at as "invitedAt",
  case when s.membership_id is not null then 'person' when s.organisation_id is not null then 'open' else 'guest' end as kind,
  s.reminded_at as "remindedAt", s.answer, s.answered_at as "answeredAt", s.answered_by_name as "answeredByName",
  s.answered_as as "answeredAs", s.answer_reason as "answerReason", s.substitute_name as "substituteName",
  s.substitute_post as "substitutePost", m.host_id as "hostId", m.convener_id as "convenerId", m.state`

export const seatTables = sql`seat s join meeting m on m.id = s.meeting_id left join seat_rule r on r.id = s.rule_id`
export const seatOrder = sql`r.ordinal nulls last, s.ordinal, s.id`

/** The address of a guest is shown to those who invite alone. */
export function presentSeat(ctx: Ctx, { membershipId, hostId, convenerId, state, ...row }: SeatColumns): SeatRow {
  const seat = { membershipId, organisationId: row.organisation?.id ?? null, hostId, convenerId }
  const email = mayKeepMeeting(ctx.actor, seat) ? row.email : null
  return { ...row, email, can: { answer: takesAnswers({ state }) && mayAnswerSeat(ctx.actor, seat) } }
}
