import type { Tx } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { Holder } from '@phoihop/domain/invitations/matching-posts'
import { planSeats, type StandingSeat } from '@phoihop/domain/invitations/plan-seats'
import { existsOn, resolveClass } from '@phoihop/domain/organisations/class-address'
import sql from 'sql-template-tag'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { heldOn } from '../../platform/session.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { listClassRules, listPlaced } from '../organisations/public.ts'
import { seatAtSites } from '../sites/public.ts'
import { SEATS_MOST } from '@phoihop/domain/meetings/seat-states'
import type { SeatMeeting } from './seat-meeting.ts'

interface RuleRow {
  id: string
  tierCode: string | null
  role: string
  post: string
  organisationId: string | null
  classCode: string | null
  count: number
}

/** Seats for every line of a meeting, by the bodies and holders of its day; in as many statements for 400 as for four. */
export async function resolveSeats(
  ctx: Ctx,
  tx: Tx,
  meeting: SeatMeeting,
): Promise<{ added: number; dropped: number }> {
  const rules = await tx.seatRule.findMany({
    where: { meetingId: meeting.id },
    orderBy: [{ ordinal: 'asc' }, { id: 'asc' }],
    select: { id: true, tierCode: true, role: true, post: true, organisationId: true, classCode: true, count: true },
  })
  const bodies = await bodiesOf(ctx, rules, meeting.heldOn)
  const all = [...new Set([...bodies.values()].flat())]
  const holders = await readHolders(tx, all, meeting.heldOn)
  const standing = await readStanding(tx, meeting.id)
  const add: Parameters<Tx['seat']['createMany']>[0] = { data: [] }
  const rows: object[] = []
  const drop: string[] = []
  for (const rule of rules) {
    const line = { post: rule.post, count: rule.count, bodyIds: bodies.get(rule.id) ?? [] }
    const plan = planSeats(
      line,
      holders,
      standing.filter(({ ruleId }) => ruleId === rule.id),
    )
    drop.push(...plan.drop)
    for (const { organisationId, holder } of plan.add) rows.push(newSeat(meeting.id, rule, organisationId, holder))
  }
  if (standing.length + rows.length - drop.length > SEATS_MOST) throw new AppError('invitations/too-many-seats')
  await tx.seat.deleteMany({ where: { id: { in: drop } } })
  // each has the columns newSeat gives
  await tx.seat.createMany({ ...add, data: rows as ReturnType<typeof newSeat>[] })
  await numberSeats(tx, meeting.id, all)
  await seatAtSites(tx, meeting.id)
  return { added: rows.length, dropped: drop.length }
}

function newSeat(meetingId: string, rule: RuleRow, organisationId: string, holder: Holder | null) {
  return {
    meetingId,
    ruleId: rule.id,
    ordinal: 0,
    tierCode: rule.tierCode,
    role: rule.role,
    // the holder's own words tell more than those of a class ("lãnh đạo"); an open seat keeps the line's
    post: holder?.post ?? rule.post,
    organisationId,
    membershipId: holder?.membershipId ?? null,
    name: holder?.name ?? null,
  }
}

/** The bodies each line stands for on the day, in the order lists show them; of one that ended, none. */
async function bodiesOf(ctx: Ctx, rules: readonly RuleRow[], on: CivilDate): Promise<Map<string, string[]>> {
  const [placed, classes] = await Promise.all([listPlaced(ctx.db, ctx.actor.territoryId), listClassRules(ctx.db)])
  const where = { territoryId: ctx.actor.territoryId, on }
  return new Map(
    rules.map(({ id, organisationId, classCode }) => {
      const rule = classCode === null ? undefined : classes.get(classCode)
      const found = rule
        ? resolveClass(rule, placed, where)
        : placed.filter((body) => body.id === organisationId && existsOn(body, on))
      return [id, found.map((body) => body.id)]
    }),
  )
}

function readHolders(tx: Tx, bodyIds: readonly string[], on: CivilDate): Promise<Holder[]> {
  return readRowsIn<Holder>(
    tx,
    sql`select m.id as "membershipId", m.organisation_id as "organisationId", p.full_name as name, m.post, m.function
      from membership m join person p on p.id = m.person_id
      where m.organisation_id = any(${[...bodyIds]}::uuid[]) and ${heldOn(on)} order by m.starts_on, m.id`,
  )
}

function readStanding(tx: Tx, meetingId: string): Promise<(StandingSeat & { ruleId: string | null })[]> {
  return readRowsIn(
    tx,
    sql`select s.id, s.rule_id as "ruleId", s.organisation_id as "organisationId", s.membership_id as "membershipId",
        (s.answer <> 'none' or s.membership_id is null and s.name is not null) as answered
      from seat s where s.meeting_id = ${meetingId}::uuid order by s.ordinal, s.id`,
  )
}

/** Seats stand in the order of their lines, within a line in that of the bodies; guests come last. */
async function numberSeats(tx: Tx, meetingId: string, bodyIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`update seat s set ordinal = n.ordinal from (
      select x.id, row_number() over (order by r.ordinal nulls last,
        array_position(${[...bodyIds]}::uuid[], x.organisation_id), x.name nulls last, x.id) as ordinal
      from seat x left join seat_rule r on r.id = x.rule_id where x.meeting_id = ${meetingId}::uuid) n
    where n.id = s.id and s.ordinal <> n.ordinal`
}
