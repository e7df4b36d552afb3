import type { UnitReport, unitReportsApi } from '@phoihop/contract/unit-reports'
import type { Tx } from '@phoihop/db/client'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import { mayWriteReport } from '@phoihop/domain/policy/unit-reports-policy'
import type { MeetingState } from '@phoihop/domain/meetings/meeting-states'
import { isWritable } from '@phoihop/domain/unit-reports/report-states'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { findReport, getReport } from './queries.ts'
import { checkTakesReports, subjectOf } from './report-meeting.ts'

type Entry = z.output<typeof unitReportsApi.save.body>

/** Keeps what is being written. Lines of proposals keep their ids, by which the register knows them. */
export async function saveReport(ctx: Ctx, id: string, { version, proposals, ...words }: Entry): Promise<UnitReport> {
  const report = await getWritable(ctx, id)
  await command(ctx, 'unit-reports.save', { id, version, proposals, ...words }, async (tx) => {
    const { state } = await hold(ctx, tx, id, version)
    await writeProposals(tx, id, proposals)
    await tx.unitReport.update({
      where: { id },
      data: { ...words, state: state === 'asked' ? 'draft' : state, version: { increment: 1 } },
      select: { id: true },
    })
    return outcomeOf(report, { proposals: proposals.length })
  })
  return getReport(ctx, id)
}

/** Sends it to who asked; late is late, and said so. */
export async function sendReport(ctx: Ctx, id: string, version: number): Promise<UnitReport> {
  const report = await getWritable(ctx, id)
  await command(ctx, 'unit-reports.send', { id, version }, async (tx) => {
    const row = await hold(ctx, tx, id, version)
    if (row.results === null) throw new AppError('unit-reports/empty', { fields: { results: 'unit-reports/empty' } })
    await tx.unitReport.update({
      where: { id },
      data: {
        state: 'sent',
        sentAt: ctx.now,
        sentByName: ctx.actor.personName,
        returnReason: null,
        version: { increment: 1 },
      },
      select: { id: true },
    })
    return outcomeOf(report, { state: 'sent' })
  })
  return getReport(ctx, id)
}

/** Gives a report back for more; the reason is read by the unit. */
export async function sendBackReport(
  ctx: Ctx,
  id: string,
  { version, reason }: z.output<typeof unitReportsApi.sendBack.body>,
): Promise<UnitReport> {
  const report = await findReport(ctx, id)
  authorize(ctx.actor, mayKeepMeeting, report.meeting)
  checkTakesReports(report.meeting)
  await command(ctx, 'unit-reports.return', { id, version, reason }, async (tx) => {
    const row = await lockRow(ctx, tx, id, version)
    if (row.state !== 'sent') throw new AppError('unit-reports/not-sent')
    await tx.unitReport.update({
      where: { id },
      data: { state: 'returned', returnReason: reason, returnedAt: ctx.now, version: { increment: 1 } },
      select: { id: true },
    })
    return outcomeOf(report, { state: 'returned', reason })
  })
  return getReport(ctx, id)
}

type Found = Awaited<ReturnType<typeof findReport>>

async function getWritable(ctx: Ctx, id: string): Promise<Found> {
  const report = await findReport(ctx, id)
  authorize(ctx.actor, mayWriteReport, { organisationId: report.organisation.id })
  checkTakesReports(report.meeting)
  return report
}

async function hold(ctx: Ctx, tx: Tx, id: string, version: number) {
  const row = await lockRow(ctx, tx, id, version)
  // closing the meeting waits for the report, or the report for it
  const [meeting] = await tx.$queryRaw<{ state: MeetingState }[]>`select m.state from meeting m
    join unit_report u on u.meeting_id = m.id where u.id = ${id}::uuid for share of m`
  if (meeting) checkTakesReports(meeting)
  if (!isWritable(row.state)) throw new AppError('unit-reports/already-sent')
  return row
}

async function lockRow(ctx: Ctx, tx: Tx, id: string, version: number) {
  await tx.$queryRaw`select 1 from unit_report where id = ${id}::uuid for update`
  const { state, ...row } = await tx.unitReport.findUniqueOrThrow({
    where: { id },
    select: { version: true, state: true, results: true },
  })
  await checkVersion(version, row, () => getReport(ctx, id))
  // the column holds the states of the contract, by its CHECK
  return { ...row, state: state as UnitReport['state'] }
}

async function writeProposals(tx: Tx, reportId: string, proposals: Entry['proposals']): Promise<void> {
  const standing = await tx.unitReportProposal.findMany({ where: { reportId }, select: { id: true } })
  const known = new Set(standing.map(({ id }) => id))
  const kept = proposals.flatMap(({ id }) => (id === null ? [] : [id]))
  if (kept.some((id) => !known.has(id))) notFound()
  await tx.unitReportProposal.deleteMany({ where: { reportId, id: { notIn: kept } } })
  for (const [ordinal, { id, words }] of proposals.entries()) {
    if (id === null) await tx.unitReportProposal.create({ data: { reportId, ordinal, words }, select: { id: true } })
    else await tx.unitReportProposal.update({ where: { id }, data: { ordinal, words }, select: { id: true } })
  }
}

function outcomeOf({ id, meeting, organisation }: Found, after: object) {
  return { id, subject: subjectOf(meeting), after: { unit: organisation.shortName, ...after } }
}
