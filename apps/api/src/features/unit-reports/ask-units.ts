import type { Tx } from '@phoihop/db/client'
import { REMIND_PAUSE_MS } from '@phoihop/domain/invitations/seat-answers'
import { resolveClass } from '@phoihop/domain/organisations/class-address'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import sql from 'sql-template-tag'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { postMails } from '../../platform/mail.ts'
import { heldOn } from '../../platform/session.ts'
import { readRowsIn } from '../../platform/sql.ts'
import type { MeetingHook } from '../meetings/public.ts'
import { listClassRules, listPlaced } from '../organisations/public.ts'
import { listReports } from './queries.ts'
import { getReportMeeting, holdReportMeeting, type ReportMeeting, subjectOf } from './report-meeting.ts'

/** Asks the units of the seats for a report, or every body of a class; a unit is asked once. */
export async function askUnits(ctx: Ctx, id: string, classCode: string | null) {
  authorize(ctx.actor, mayKeepMeeting, await getReportMeeting(ctx, id))
  await command(ctx, 'unit-reports.ask', { id, classCode }, async (tx) => {
    const meeting = await holdReportMeeting(ctx, tx, id)
    const bodies = classCode === null ? await seatedUnits(tx, id) : await classUnits(ctx, meeting, classCode)
    if (bodies.length === 0) throw new AppError('unit-reports/nobody-asked')
    const asked = await addReports(tx, id, bodies)
    return { id, subject: subjectOf(meeting), after: { asked } }
  })
  return listReports(ctx, id)
}

/** A meeting that is called with a day for reports asks the units it invites. */
export const askWhenCalled: MeetingHook = async (_ctx, tx, { id, change }) => {
  if (change !== 'call') return
  const meeting = await tx.meeting.findUniqueOrThrow({ where: { id }, select: { reportsDueOn: true } })
  if (meeting.reportsDueOn !== null) await addReports(tx, id, await seatedUnits(tx, id))
}

async function addReports(tx: Tx, meetingId: string, bodies: readonly string[]): Promise<number> {
  const data = bodies.map((organisationId) => ({ meetingId, organisationId }))
  const { count } = await tx.unitReport.createMany({ data, skipDuplicates: true })
  return count
}

/** Bodies that sit in the meeting, but for who holds it and the offices of theirs. */
async function seatedUnits(tx: Tx, meetingId: string): Promise<string[]> {
  const rows = await readRowsIn<{ id: string }>(
    tx,
    sql`select distinct s.organisation_id as id from seat s join meeting m on m.id = s.meeting_id
        join organisation o on o.id = s.organisation_id
      where s.meeting_id = ${meetingId}::uuid and s.role = 'member' and o.id not in (m.host_id, m.convener_id)
        and (o.serves_id is null or o.serves_id not in (m.host_id, m.convener_id))`,
  )
  return rows.map(({ id }) => id)
}

async function classUnits(ctx: Ctx, meeting: ReportMeeting, classCode: string): Promise<string[]> {
  const [placed, classes] = await Promise.all([listPlaced(ctx.db, ctx.actor.territoryId), listClassRules(ctx.db)])
  const rule = classes.get(classCode)
  const where = { territoryId: ctx.actor.territoryId, on: meeting.heldOn }
  return rule ? resolveClass(rule, placed, where).map(({ id }) => id) : []
}

export const REPORT_REMINDER = 'unit-report-reminder'

/** Reminds the units that have not sent theirs; one reminded within the hour is left alone. */
export async function remindUnits(ctx: Ctx, id: string) {
  authorize(ctx.actor, mayKeepMeeting, await getReportMeeting(ctx, id))
  const before = new Date(ctx.now.getTime() - REMIND_PAUSE_MS)
  await command(ctx, 'unit-reports.remind', { id }, async (tx) => {
    const meeting = await holdReportMeeting(ctx, tx, id)
    const people = await readRowsIn<{ reportId: string; personId: string; membershipId: string }>(
      tx,
      sql`select u.id as "reportId", m.person_id as "personId", m.id as "membershipId" from unit_report u
          join membership m on m.organisation_id = u.organisation_id and m.function in ('secretary', 'officer', 'leader')
        where u.meeting_id = ${id}::uuid and u.state <> 'sent' and ${heldOn(ctx.today)}
          and coalesce(u.reminded_at, '-infinity') <= ${before.toISOString()}::timestamptz order by u.id, m.id limit 5000`,
    )
    const mails = people.map(({ reportId, personId, membershipId }) => ({
      kind: REPORT_REMINDER,
      key: `${REPORT_REMINDER}:${reportId}:${ctx.now.toISOString()}`,
      personId,
      territoryId: ctx.actor.territoryId,
      data: { reportId, membershipId },
    }))
    await postMails(ctx, tx, mails)
    const { count } = await tx.unitReport.updateMany({
      where: {
        meetingId: id,
        state: { not: 'sent' },
        OR: [{ remindedAt: null }, { remindedAt: { lte: before } }],
      },
      data: { remindedAt: ctx.now },
    })
    return { id, subject: subjectOf(meeting), after: { reminded: count, mails: mails.length } }
  })
  const reminded = await ctx.db.prisma.unitReport.count({
    where: { meetingId: id, state: { not: 'sent' }, remindedAt: { gt: before } },
  })
  return { reminded }
}
