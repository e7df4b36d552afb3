import type { invitationsApi } from '@phoihop/contract/invitations'
import type { Tx } from '@phoihop/db/client'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { checkOrganisations, listClassRules } from '../organisations/public.ts'
import { copyGuests } from './copy-guests.ts'
import { getInvitations, lastWithRules } from './queries.ts'
import { resolveSeats } from './resolve-seats.ts'
import { getSeatMeeting, holdKeptMeeting, holdMeeting, type SeatMeeting, subjectOf } from './seat-meeting.ts'

type Entry = z.output<typeof invitationsApi.saveRules.body>
type Rule = Entry['rules'][number]

/** Writes the expected composition line by line and makes its seats anew; answers given stay. */
export async function saveRules(ctx: Ctx, id: string, { version, rules }: Entry) {
  await changeRules(ctx, id, { version, action: 'invitations.save-rules', input: rules }, async (tx) => {
    await checkRules(ctx, tx, rules)
    await writeRules(tx, id, rules)
    return rules.length
  })
  return getInvitations(ctx, id)
}

/** Takes the lines of the series, or of the meeting before with its guests, in place of the own. */
export async function copyRules(
  ctx: Ctx,
  id: string,
  { version, from }: z.output<typeof invitationsApi.copyRules.body>,
) {
  await changeRules(ctx, id, { version, action: 'invitations.copy-rules', input: from }, async (tx, meeting) => {
    const rules = await readTemplate(tx, meeting, from)
    if (rules.length === 0) throw new AppError('invitations/nothing-to-copy')
    await writeRules(
      tx,
      id,
      rules.map((rule) => ({ ...rule, id: null })),
    )
    if (from === 'last') await copyGuests(tx, id)
    return rules.length
  })
  return getInvitations(ctx, id)
}

interface Changing {
  version: number
  action: string
  input: unknown
}

async function changeRules(
  ctx: Ctx,
  id: string,
  { version, action, input }: Changing,
  write: (tx: Tx, meeting: SeatMeeting) => Promise<number>,
): Promise<void> {
  authorize(ctx.actor, mayKeepMeeting, await getSeatMeeting(ctx, id))
  await command(ctx, action, { id, version, input }, async (tx) => {
    const meeting = await holdKeptMeeting(ctx, tx, id)
    await raiseVersion(ctx, tx, id, version)
    const lines = await write(tx, meeting)
    const { added, dropped } = await resolveSeats(ctx, tx, meeting)
    return { id, subject: subjectOf(meeting), after: { lines, seatsAdded: added, seatsDropped: dropped } }
  })
}

/** The letter's row is the lock of all that is written of an invitation. */
export async function raiseVersion(ctx: Ctx, tx: Tx, id: string, version: number): Promise<void> {
  const row = await tx.invitation.findUnique({ where: { meetingId: id }, select: { version: true } })
  await checkVersion(version, { version: row?.version ?? 0 }, () => getInvitations(ctx, id))
  await tx.invitation.upsert({
    where: { meetingId: id },
    create: { meetingId: id },
    update: { version: { increment: 1 } },
    select: { meetingId: true },
  })
}

async function checkRules(ctx: Ctx, tx: Tx, rules: readonly Rule[]): Promise<void> {
  const bodies = rules.map(({ organisationId }) => organisationId)
  await checkOrganisations(ctx, tx, bodies, { code: 'invitations/body-unknown', field: 'rules' })
  const classes = await listClassRules(ctx.db)
  if (rules.some(({ classCode }) => classCode !== null && !classes.has(classCode)))
    throw new AppError('invitations/class-unknown', { fields: { rules: 'invitations/class-unknown' } })
}

/** Lines that stand keep their seats; those left out go, and their seats with them. */
async function writeRules(tx: Tx, meetingId: string, rules: readonly Rule[]): Promise<void> {
  const standing = await tx.seatRule.findMany({ where: { meetingId }, select: { id: true } })
  const known = new Set(standing.map(({ id }) => id))
  const kept = rules.flatMap(({ id }) => (id === null ? [] : [id]))
  if (kept.some((id) => !known.has(id))) notFound()
  const gone = [...known].filter((id) => !kept.includes(id))
  await tx.seat.deleteMany({ where: { ruleId: { in: gone } } })
  await tx.seatRule.deleteMany({ where: { id: { in: gone } } })
  const numbered = rules.map((rule, ordinal) => ({ ...rule, ordinal }))
  for (const { id, ...columns } of numbered) {
    if (id === null) continue
    await tx.seatRule.update({ where: { id }, data: columns, select: { id: true } })
    const { role, tierCode } = columns
    await tx.seat.updateMany({ where: { ruleId: id }, data: { role, tierCode } })
  }
  await tx.seatRule.createMany({
    data: numbered.filter(({ id }) => id === null).map(({ id: _, ...columns }) => ({ ...columns, meetingId })),
  })
}

type TemplateRule = Omit<Rule, 'id'>

function readTemplate(tx: Tx, meeting: SeatMeeting, from: 'series' | 'last'): Promise<TemplateRule[]> {
  const owner =
    from === 'series'
      ? sql`r.series_id = ${meeting.seriesId}::uuid`
      : sql`r.meeting_id = (select ${lastWithRules} from meeting m where m.id = ${meeting.id}::uuid)`
  return readRowsIn<TemplateRule>(
    tx,
    sql`select r.tier_code as "tierCode", r.role, r.post, r.organisation_id as "organisationId",
        r.class_code as "classCode", r.count from seat_rule r where ${owner} order by r.ordinal, r.id`,
  )
}

/** Keeps the lines as those of the series, for its meetings to come. */
export async function keepTemplate(ctx: Ctx, id: string) {
  const { seriesId, seriesOwnerId, ...bodies } = await getSeatMeeting(ctx, id)
  authorize(ctx.actor, mayKeepMeeting, bodies)
  if (seriesId === null || seriesOwnerId === null) throw new AppError('invitations/no-series')
  authorize(ctx.actor, mayKeepMeeting, { hostId: seriesOwnerId, convenerId: seriesOwnerId })
  await command(ctx, 'invitations.keep-template', { id }, async (tx) => {
    const meeting = await holdMeeting(ctx, tx, id)
    const rules = await tx.seatRule.findMany({
      where: { meetingId: id },
      orderBy: [{ ordinal: 'asc' }, { id: 'asc' }],
    })
    await tx.seatRule.deleteMany({ where: { seriesId } })
    await tx.seatRule.createMany({ data: rules.map(({ id: _, ...rule }) => ({ ...rule, meetingId: null, seriesId })) })
    return { id, subject: subjectOf(meeting), after: { lines: rules.length } }
  })
  return getInvitations(ctx, id)
}
