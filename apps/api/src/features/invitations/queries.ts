import type { Invitations, SeatRow, SeatRuleRow } from '@phoihop/contract/invitation-shapes'
import { isAhead } from '@phoihop/domain/meetings/meeting-states'
import { proposeSymbol } from '@phoihop/domain/number-books/propose-symbol'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import { SEATS_MOST } from '@phoihop/domain/meetings/seat-states'
import sql from 'sql-template-tag'
import { briefOn } from '../../platform/brief-on.ts'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { inScope, visibleMeeting } from '../../platform/visible.ts'
import { getSeatMeeting } from './seat-meeting.ts'
import { presentSeat, type SeatColumns, seatColumns, seatOrder, seatTables } from './seat-rows.ts'

interface Head {
  version: number
  letter: Invitations['letter']
  body: { kindCode: string; branch: string; tierCode: string }
  templates: Invitations['templates']
}

/** Lines, seats, letter and answers; who only comes sees the seats in the own scope and the counts of all. */
export async function getInvitations(ctx: Ctx, id: string): Promise<Invitations> {
  const meeting = await getSeatMeeting(ctx, id)
  const keep = mayKeepMeeting(ctx.actor, meeting)
  const [head, rules, seats, counts] = await Promise.all([
    readHead(ctx, id),
    readRules(ctx, id),
    readSeats(ctx, id, keep),
    readCounts(ctx, id),
  ])
  const ahead = keep && isAhead(meeting.state)
  return {
    version: head.version,
    letter: head.letter,
    proposedSymbol: proposeSymbol(head.body, 'invitation'),
    rules,
    seats,
    counts,
    templates: keep ? head.templates : { series: null, last: null },
    can: {
      keep: ahead,
      call: ahead && counts.total > 0,
      remind: keep && meeting.state === 'called' && counts.silent > 0,
      template: ahead && rules.length > 0 && ownsSeries(ctx, meeting.seriesOwnerId),
    },
  }
}

function ownsSeries(ctx: Ctx, ownerId: string | null): boolean {
  return ownerId !== null && mayKeepMeeting(ctx.actor, { hostId: ownerId, convenerId: ownerId })
}

async function readHead(ctx: Ctx, id: string): Promise<Head> {
  const lines = (owner: 'series' | 'meeting') =>
    owner === 'series'
      ? sql`(select count(*)::int from seat_rule x where x.series_id = e.id)`
      : sql`(select count(*)::int from seat_rule x where x.meeting_id = p.id)`
  const row = await readRow<Head>(
    ctx.db,
    sql`select coalesce(i.version, 0) as version,
        json_build_object('number', i.number, 'symbol', i.symbol, 'issuedOn', i.issued_on, 'signerAuthority', i.signer_authority,
          'signerPost', i.signer_post, 'signerName', i.signer_name, 'note', i.note, 'calledAt', i.called_at,
          'calledByName', i.called_by_name) as letter,
        json_build_object('kindCode', o.kind_code, 'branch', k.branch, 'tierCode', l.tier_code) as body,
        json_build_object(
          'series', (select json_build_object('name', e.name, 'lines', ${lines('series')}) from meeting_series e
            where e.id = m.series_id and exists (select 1 from seat_rule x where x.series_id = e.id)),
          'last', (select json_build_object('title', p.title, 'heldOn', p.held_on, 'lines', ${lines('meeting')})
            from meeting p where p.id = ${lastWithRules})) as templates
      from meeting m join organisation o on o.id = m.convener_id join organisation_kind k on k.code = o.kind_code
      join locality l on l.id = o.locality_id left join invitation i on i.meeting_id = m.id
      where m.id = ${id}::uuid`,
  )
  return row ?? notFound()
}

/** Of meeting `m`: the meeting before it, in its series or convened by the same body, that has lines. */
export const lastWithRules = sql`(select p.id from meeting p where p.id <> m.id and p.held_on <= m.held_on
    and (p.series_id = m.series_id or p.convener_id = m.convener_id)
    and exists (select 1 from seat_rule x where x.meeting_id = p.id)
  order by (p.series_id is not distinct from m.series_id) desc, p.held_on desc, p.id desc limit 1)`

function readRules(ctx: Ctx, id: string): Promise<SeatRuleRow[]> {
  return readRows(
    ctx.db,
    sql`select r.id, r.tier_code as "tierCode", r.role, r.post, r.class_code as "classCode", c.name as "className", r.count,
        case when r.organisation_id is not null then ${briefOn(sql`r.organisation_id`, sql`m.held_on`)} end as organisation,
        (select count(*)::int from seat s where s.rule_id = r.id) as seats
      from seat_rule r join meeting m on m.id = r.meeting_id left join class_address c on c.code = r.class_code
      where r.meeting_id = ${id}::uuid order by r.ordinal, r.id limit 200`,
  )
}

async function readSeats(ctx: Ctx, id: string, all: boolean): Promise<SeatRow[]> {
  const seen = all
    ? sql`true`
    : sql`(s.membership_id = ${ctx.actor.membershipId}::uuid or ${inScope(ctx.actor, sql`s.organisation_id`)})`
  const rows = await readRows<SeatColumns>(
    ctx.db,
    sql`select ${seatColumns} from ${seatTables} where s.meeting_id = ${id}::uuid and ${seen}
      order by ${seatOrder} limit ${SEATS_MOST}`,
  )
  return rows.map((row) => presentSeat(ctx, row))
}

export async function readCounts(ctx: Ctx, id: string): Promise<Invitations['counts']> {
  const row = await readRow<Invitations['counts']>(
    ctx.db,
    sql`select count(*)::int as total, count(*) filter (where s.answer = 'accepted')::int as accepted,
        count(*) filter (where s.answer = 'declined')::int as declined,
        count(*) filter (where s.answer = 'substitute')::int as substitute,
        count(*) filter (where s.answer = 'none')::int as silent
      from seat s where s.meeting_id = ${id}::uuid`,
  )
  return row ?? notFound()
}

export interface FoundSeat {
  meetingId: string
  heldOn: string
  seat: SeatColumns
}

/** One seat of a meeting the actor sees; others' seats are seen by those who invite and in the own scope. */
export async function getSeat(ctx: Ctx, id: string): Promise<FoundSeat> {
  const own = [...ctx.actor.ownIds, ...ctx.actor.predecessorIds]
  const row = await readRow<SeatColumns & Omit<FoundSeat, 'seat'>>(
    ctx.db,
    sql`select ${seatColumns}, m.id as "meetingId", m.held_on as "heldOn" from ${seatTables}
      where s.id = ${id}::uuid and ${visibleMeeting(ctx.actor)}
        and (s.membership_id = ${ctx.actor.membershipId}::uuid or ${inScope(ctx.actor, sql`s.organisation_id`)}
          or m.host_id = any(${own}::uuid[]) or m.convener_id = any(${own}::uuid[]))`,
  )
  if (!row) notFound()
  const { meetingId, heldOn, ...seat } = row
  return { meetingId, heldOn, seat }
}
