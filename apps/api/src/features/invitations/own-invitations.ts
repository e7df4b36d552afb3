import type { WaitingInvitation } from '@phoihop/contract/invitation-shapes'
import type { invitationsApi } from '@phoihop/contract/invitations'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import sql, { type Sql } from 'sql-template-tag'
import type { z } from 'zod'
import { briefOn } from '../../platform/brief-on.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { readCounts } from './queries.ts'
import { getSeatMeeting } from './seat-meeting.ts'
import { presentSeat, type SeatColumns, seatColumns, seatOrder, seatTables } from './seat-rows.ts'

type Standing = z.output<typeof invitationsApi.standing.response>

const MOST = 100

/** The own seats of one meeting; for those who keep it whether who is to chair declined, and why. */
export async function getStanding(ctx: Ctx, id: string): Promise<Standing> {
  const meeting = await getSeatMeeting(ctx, id)
  const keeps = mayKeepMeeting(ctx.actor, meeting)
  const [rows, chair] = await Promise.all([
    readRows<SeatColumns>(
      ctx.db,
      sql`select ${seatColumns} from ${seatTables} where s.meeting_id = ${id}::uuid and s.invited_at is not null
        and (${isMine(ctx)} or ${isOfMyBody(ctx)}) order by ${seatOrder} limit ${MOST}`,
    ),
    readRow<{ name: string; reason: string | null }>(
      ctx.db,
      sql`select coalesce(s.name, s.post) as name, s.answer_reason as reason from seat s where s.meeting_id = ${id}::uuid and ${chairIsMissing}
        order by s.ordinal, s.id limit 1`,
    ),
  ])
  const isAhead = meeting.state === 'called' || meeting.state === 'planned'
  return {
    mine: isAhead ? rows.map((row) => presentSeat(ctx, row)) : [],
    chairDeclined: isAhead && keeps ? chair : null,
    counts: keeps ? await readCounts(ctx, id) : null,
  }
}

/** Condition on `seat s`: it is the chair's, who declined, and nobody else is to chair. */
export const chairIsMissing = sql`(s.role = 'chair' and s.answer = 'declined' and not exists (select 1 from seat c
  where c.meeting_id = s.meeting_id and c.role = 'chair' and c.answer <> 'declined'))`

function isMine(ctx: Ctx): Sql {
  return sql`s.membership_id = ${ctx.actor.membershipId}::uuid`
}

/** An open seat of the own body, for those who work in it. */
function isOfMyBody(ctx: Ctx): Sql {
  if (!['secretary', 'officer', 'leader'].includes(ctx.actor.function)) return sql`false`
  return sql`(s.membership_id is null and s.organisation_id = any(${ctx.actor.ownIds}::uuid[]))`
}

/** Invitations to meetings to come, those without an answer first; meetings called off last, until their day has gone. */
export async function listMine(ctx: Ctx): Promise<{ rows: WaitingInvitation[] }> {
  const rows = await readRows<{ meeting: WaitingInvitation['meeting']; seat: SeatColumns }>(
    ctx.db,
    sql`select json_build_object('id', m.id, 'title', m.title, 'state', m.state, 'heldOn', m.held_on, 'beginsAt', m.begins_at,
          'endsAt', m.ends_at, 'mode', m.mode, 'place', m.place, 'chairName', m.chair_name, 'chairPost', m.chair_post,
          'answerBy', m.answer_by, 'cancelReason', m.cancel_reason, 'convener', ${briefOn(sql`m.convener_id`, sql`m.held_on`)}) as meeting,
        (select row_to_json(x) from (select ${seatColumns}) x) as seat
      from ${seatTables}
      where m.state in ('called', 'cancelled') and m.held_on >= ${ctx.today}::date and s.invited_at is not null
        and (${isMine(ctx)} or ${isOfMyBody(ctx)})
      order by m.state = 'cancelled', s.answer <> 'none', m.held_on, ${seatOrder} limit ${MOST}`,
  )
  return { rows: rows.map(({ meeting, seat }) => ({ meeting, seat: presentSeat(ctx, seat) })) }
}
