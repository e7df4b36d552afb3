import type { Tally } from '@phoihop/contract/figures'
import type { RenditionFormat } from '@phoihop/contract/renditions'
import type { SummaryReport, unitReportsApi } from '@phoihop/contract/unit-reports'
import { parsePeriod } from '@phoihop/domain/figures/period'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import { assembleSummary, type SummarySection, type UnitCounts } from '@phoihop/domain/unit-reports/assemble-summary'
import sql from 'sql-template-tag'
import { z } from 'zod'
import { authorize } from '../../platform/authorize.ts'
import { nameOn } from '../../platform/brief-on.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { getFigures } from '../figures/public.ts'
import { renderSummary } from '../renditions/public.ts'
import { getReportMeeting, presentMeeting, type ReportMeeting, subjectOf } from './report-meeting.ts'

type Entry = z.output<typeof unitReportsApi.saveSummary.body>

const Sections = z.array(z.object({ title: z.string(), words: z.string() }))

/** The summary as it was saved; before that, or asked for anew, as it is put together from reports and figures. */
export async function getSummary(ctx: Ctx, id: string, fresh: boolean): Promise<SummaryReport> {
  const meeting = await getKept(ctx, id)
  const saved = await ctx.db.prisma.summaryReport.findUnique({ where: { meetingId: id } })
  const sections = saved && !fresh ? Sections.parse(saved.sections) : await assemble(ctx, meeting)
  return {
    version: saved?.version ?? 0,
    sections,
    updatedAt: saved?.updatedAt.toISOString() ?? null,
    updatedByName: saved?.updatedByName ?? null,
    meeting: presentMeeting(meeting),
    can: { edit: true },
  }
}

export async function saveSummary(ctx: Ctx, id: string, { version, sections }: Entry): Promise<SummaryReport> {
  const meeting = await getKept(ctx, id)
  await command(ctx, 'unit-reports.save-summary', { id, version, sections }, async (tx) => {
    await tx.$queryRaw`select 1 from meeting where id = ${id}::uuid for update`
    const row = await tx.summaryReport.findUnique({ where: { meetingId: id }, select: { version: true } })
    await checkVersion(version, { version: row?.version ?? 0 }, () => getSummary(ctx, id, false))
    const columns = {
      sections: sections.map(({ title, words }) => ({ title, words: words ?? '' })),
      updatedAt: ctx.now,
      updatedByName: ctx.actor.personName,
    }
    await tx.summaryReport.upsert({
      where: { meetingId: id },
      create: { meetingId: id, ...columns },
      update: { ...columns, version: { increment: 1 } },
      select: { meetingId: true },
    })
    return { id, subject: subjectOf(meeting), after: { sections: sections.length } }
  })
  return getSummary(ctx, id, false)
}

/** In form, from the body that convenes. */
export async function printSummary(ctx: Ctx, id: string, format: RenditionFormat) {
  const { sections } = await getSummary(ctx, id, false)
  const meeting = await getReportMeeting(ctx, id)
  const facts = { organisationId: meeting.convenerId, on: ctx.today, meeting: meeting.title, sections }
  return { name: `bao-cao-tom-tat-${meeting.heldOn}`, content: await renderSummary(ctx.db, facts, format) }
}

async function getKept(ctx: Ctx, id: string): Promise<ReportMeeting> {
  const meeting = await getReportMeeting(ctx, id)
  authorize(ctx.actor, mayKeepMeeting, meeting)
  return meeting
}

interface ReportRow {
  unit: string
  organisationId: string
  state: string
  results: string | null
  difficulties: string | null
  nextPlan: string | null
  proposals: string[]
}

async function assemble(ctx: Ctx, meeting: ReportMeeting): Promise<SummarySection[]> {
  const rows = await readRows<ReportRow>(
    ctx.db,
    sql`select coalesce(o.short_name, ${nameOn(sql`o.id`, sql`m.held_on`)}) as unit, o.id as "organisationId", u.state, u.results,
        u.difficulties, u.next_plan as "nextPlan",
        coalesce((select json_agg(x.words order by x.ordinal, x.id) from unit_report_proposal x where x.report_id = u.id), '[]') as proposals
      from unit_report u join meeting m on m.id = u.meeting_id join organisation o on o.id = u.organisation_id
      join organisation_kind k on k.code = o.kind_code join locality l on l.id = o.locality_id join tier t on t.code = l.tier_code
      where u.meeting_id = ${meeting.id}::uuid order by t.level, l.name collate "vi-x-icu", k.ordinal, u.id limit 500`,
  )
  const period = meeting.period === null ? null : parsePeriod(meeting.period)
  return assembleSummary({
    reports: rows.filter(({ state }) => state === 'sent'),
    missing: rows.filter(({ state }) => state !== 'sent').map(({ unit }) => unit),
    counts: meeting.period === null ? [] : await countUnits(ctx, meeting.period, rows),
    period: period === null ? null : periodWords(period),
  })
}

/** Figures of the units asked, the same as on the page of figures. */
async function countUnits(ctx: Ctx, period: string, rows: readonly ReportRow[]): Promise<UnitCounts[]> {
  const figures = await getFigures(ctx, { period, by: 'organisation', as: 'then', conclusionId: undefined })
  const units = new Map(rows.map(({ organisationId, unit }) => [organisationId, unit]))
  return figures.rows
    .filter(({ id }) => units.has(id))
    .map(({ id, tally }) => ({ unit: units.get(id) ?? '', ...countsOf(tally) }))
}

function countsOf(tally: Tally) {
  const done = tally['done-in-time'] + tally['done-late'] + tally['done-undated']
  return { total: tally.total, done, doneLate: tally['done-late'], overdue: tally.overdue }
}

const ROMAN = ['I', 'II', 'III', 'IV']

function periodWords({ kind, index, year }: NonNullable<ReturnType<typeof parsePeriod>>): string {
  if (kind === 'quarter') return `quý ${ROMAN[index - 1] ?? ''} năm ${year}`
  if (kind === 'half-year') return `6 tháng ${index === 1 ? 'đầu' : 'cuối'} năm ${year}`
  return kind === 'month' ? `tháng ${index} năm ${year}` : `năm ${year}`
}
