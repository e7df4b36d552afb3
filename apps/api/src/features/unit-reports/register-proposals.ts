import type { UnitReport } from '@phoihop/contract/unit-reports'
import { mayRegister } from '@phoihop/domain/policy/unit-reports-policy'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { addProposals, type NewProposal } from '../proposals/public.ts'
import { findReport, getReport } from './queries.ts'
import { subjectOf } from './report-meeting.ts'

/** Puts lines of a report that was sent into the register, asked for by the unit; one that is there already is left. */
export async function registerProposals(ctx: Ctx, id: string, lineIds: readonly string[]): Promise<UnitReport> {
  const report = await findReport(ctx, id)
  authorize(ctx.actor, mayRegister, report.meeting)
  await command(ctx, 'unit-reports.register', { id, lineIds }, async (tx) => {
    await tx.$queryRaw`select 1 from unit_report where id = ${id}::uuid for update`
    const { state } = await tx.unitReport.findUniqueOrThrow({ where: { id }, select: { state: true } })
    if (state !== 'sent') throw new AppError('unit-reports/not-sent')
    const lines = await tx.unitReportProposal.findMany({ where: { reportId: id, id: { in: [...lineIds] } } })
    if (lines.length !== new Set(lineIds).size) notFound()
    const open = lines.filter((line) => line.proposalId === null)
    const made = await addProposals(
      ctx,
      tx,
      open.map((line) => entryOf(line.words, { askerId: report.organisation.id, meetingId: report.meeting.id })),
    )
    for (const [index, line] of open.entries()) {
      await tx.unitReportProposal.update({
        where: { id: line.id },
        data: { proposalId: made[index]?.id ?? null },
        select: { id: true },
      })
    }
    const also = made.map(({ id: proposalId, subject, facts }) => ({
      action: 'proposals.create',
      outcome: { id: proposalId, subject, after: facts },
    }))
    return { id, subject: subjectOf(report.meeting), after: { registered: made.length }, also }
  })
  return getReport(ctx, id)
}

function entryOf(text: string, { askerId, meetingId }: { askerId: string; meetingId: string }): NewProposal {
  return {
    text,
    askerIds: [askerId],
    source: 'report',
    meetingId,
    field: null,
    letterNumber: null,
    letterOn: null,
    addressedToId: null,
    keeperId: null,
    raisedOn: null,
    fileIds: [],
  }
}
