import type { RollCall, RollCallSeat } from '@phoihop/contract/sittings'
import { mayCallSeat, mayKeepSitting } from '@phoihop/domain/policy/sittings-policy'
import sql, { type Sql } from 'sql-template-tag'
import { briefOn } from '../../platform/brief-on.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { inScope } from '../../platform/visible.ts'
import { findMeeting, isOver, type SittingMeeting } from './lock-sitting.ts'

type SeatRow = Omit<RollCallSeat, 'can'> & { siteOrganisationId: string | null }

const inOrder = sql`order by o.short_name nulls last, s.ordinal, s.id`

/**
 * Who is expected and who came. Until the meeting is closed others than who keeps it see the seats in their scope and at
 * their site, as they see the invitations. Why somebody stays away is told to who keeps the meeting and to the own body.
 */
export async function getRollCall(ctx: Ctx, meetingId: string): Promise<RollCall> {
  const meeting = await findMeeting(ctx, meetingId)
  const [seats, sites] = await Promise.all([
    readSeats(ctx, meeting, sql`s.meeting_id = ${meetingId}::uuid and ${seenSeats(ctx, meeting)}`),
    readRows<RollCall['sites'][number]>(
      ctx.db,
      sql`select t.id, t.name, t.main from site t where t.meeting_id = ${meetingId}::uuid order by t.main desc, t.ordinal`,
    ),
  ])
  const keep = mayKeepSitting(ctx.actor, meeting) && !isOver(meeting)
  return { seats, sites, can: { keep, call: seats.some((seat) => seat.can.call) } }
}

/** Condition on `seat s` with its site `t`. */
function seenSeats({ actor }: Ctx, meeting: SittingMeeting): Sql {
  if (mayKeepSitting(actor, meeting) || meeting.state === 'closed') return sql`true`
  return sql`(s.membership_id = ${actor.membershipId}::uuid or ${inScope(actor, sql`s.organisation_id`)}
    or ${inScope(actor, sql`t.organisation_id`)})`
}

export async function getSeat(ctx: Ctx, meeting: SittingMeeting, id: string): Promise<RollCallSeat | undefined> {
  return (await readSeats(ctx, meeting, sql`s.id = ${id}::uuid`))[0]
}

async function readSeats(ctx: Ctx, meeting: SittingMeeting, where: Sql): Promise<RollCallSeat[]> {
  const rows = await readRows<SeatRow>(
    ctx.db,
    sql`select s.id, s.tier_code as "tierCode", s.role, s.post, s.name, s.site_id as "siteId", s.answer,
        s.answer_reason as "answerReason", s.presence, s.arrived_at as "arrivedAt", s.left_at as "leftAt",
        s.absence_reason as "absenceReason", s.substitute_name as "substituteName", s.substitute_post as "substitutePost",
        s.version, t.organisation_id as "siteOrganisationId",
        ${briefOn(sql`s.organisation_id`, sql`${meeting.heldOn}::date`)} as organisation
      from seat s left join site t on t.id = s.site_id left join organisation o on o.id = s.organisation_id
      where ${where} ${inOrder}`,
  )
  const over = isOver(meeting)
  return rows.map(({ siteOrganisationId, ...seat }) => {
    const near = mayCallSeat(ctx.actor, {
      ...meeting,
      organisationId: seat.organisation?.id ?? null,
      siteOrganisationId,
    })
    const told = near ? {} : { answerReason: null, absenceReason: null }
    return { ...seat, ...told, can: { call: near && !over } }
  })
}
