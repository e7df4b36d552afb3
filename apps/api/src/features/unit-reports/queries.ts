import type { UnitReport, UnitReportRow, UnitReports, unitReportsApi } from '@phoihop/contract/unit-reports'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import { mayRegister, mayWriteReport } from '@phoihop/domain/policy/unit-reports-policy'
import { isLateReport, isWritable, takesReports } from '@phoihop/domain/unit-reports/report-states'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { briefOn } from '../../platform/brief-on.ts'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { inScope, visibleMeeting } from '../../platform/visible.ts'
import { getReportMeeting, meetingColumns, presentMeeting, type ReportMeeting } from './report-meeting.ts'

type Mine = z.output<typeof unitReportsApi.mine.response>
type RowColumns = Omit<UnitReportRow, 'late'>

const MOST = 500
const columns = sql`u.id, u.version, u.state, u.sent_at as "sentAt", u.sent_by_name as "sentByName", u.return_reason as "returnReason",
  u.reminded_at as "remindedAt", (select count(*)::int from unit_report_proposal x where x.report_id = u.id) as proposals,
  ${briefOn(sql`u.organisation_id`, sql`m.held_on`)} as organisation`
const tables = sql`unit_report u join meeting m on m.id = u.meeting_id join organisation o on o.id = u.organisation_id
  join organisation_kind k on k.code = o.kind_code join locality l on l.id = o.locality_id join tier t on t.code = l.tier_code`
const order = sql`t.level, l.name, k.ordinal, u.id`

/** Who has sent a report and who has not: of all for who asked, else in the own scope. */
export async function listReports(ctx: Ctx, id: string): Promise<UnitReports> {
  const meeting = await getReportMeeting(ctx, id)
  const keeps = mayKeepMeeting(ctx.actor, meeting)
  const seen = keeps ? sql`true` : inScope(ctx.actor, sql`u.organisation_id`)
  const rows = (
    await readRows<RowColumns>(
      ctx.db,
      sql`select ${columns} from ${tables} where u.meeting_id = ${id}::uuid and ${seen} order by ${order} limit ${MOST}`,
    )
  ).map((row) => withLate(ctx, row, meeting))
  const count = (wanted: (row: UnitReportRow) => boolean) => rows.filter(wanted).length
  const missing = count(({ state }) => state !== 'sent')
  const open = keeps && takesReports(meeting)
  return {
    dueOn: meeting.reportsDueOn,
    rows,
    counts: { total: rows.length, sent: rows.length - missing, late: count(({ late }) => late), missing },
    can: { ask: open, remind: open && missing > 0, summarise: keeps },
  }
}

function withLate<T extends Pick<UnitReportRow, 'state' | 'sentAt'>>(ctx: Ctx, row: T, meeting: ReportMeeting) {
  return { ...row, late: isLateReport(row, { dueOn: meeting.reportsDueOn, today: ctx.today }) }
}

interface Found extends Omit<UnitReport, 'late' | 'meeting' | 'can'> {
  meeting: ReportMeeting
}

/** A report as the reader may know it: the words of one that is not sent yet stay in its unit. */
export async function getReport(ctx: Ctx, id: string): Promise<UnitReport> {
  const found = await findReport(ctx, id)
  const { meeting, ...row } = found
  const open = takesReports(meeting)
  const mayWrite = mayWriteReport(ctx.actor, { organisationId: row.organisation.id })
  // given back, it is being written again: what stands there now was not sent
  const isRead = mayWrite || row.state === 'sent'
  const words = isRead ? {} : { results: null, difficulties: null, nextPlan: null, proposals: [] }
  return {
    ...withLate(ctx, row, meeting),
    ...words,
    meeting: presentMeeting(meeting),
    can: {
      write: open && mayWrite && isWritable(row.state),
      sendBack: open && row.state === 'sent' && mayKeepMeeting(ctx.actor, meeting),
      register: row.state === 'sent' && mayRegister(ctx.actor, meeting),
    },
  }
}

export async function findReport(ctx: Ctx, id: string): Promise<Found> {
  const own = [...ctx.actor.ownIds, ...ctx.actor.predecessorIds]
  const row = await readRow<Found>(
    ctx.db,
    sql`select ${columns}, u.results, u.difficulties, u.next_plan as "nextPlan",
        coalesce((select json_agg(json_build_object('id', x.id, 'words', x.words, 'proposalId', x.proposal_id) order by x.ordinal, x.id)
          from unit_report_proposal x where x.report_id = u.id), '[]') as proposals,
        (select row_to_json(y) from (select ${meetingColumns}) y) as meeting
      from ${tables} where u.id = ${id}::uuid and ${visibleMeeting(ctx.actor)} and (${inScope(ctx.actor, sql`u.organisation_id`)}
        or m.host_id = any(${own}::uuid[]) or m.convener_id = any(${own}::uuid[]))`,
  )
  return row ?? notFound()
}

/** Reports the own unit still has to send; those given back first, then the soonest. */
export async function listMine(ctx: Ctx): Promise<Mine> {
  if (!['secretary', 'officer', 'leader'].includes(ctx.actor.function)) return { rows: [] }
  const rows = await readRows<
    Omit<Mine['rows'][number], 'late' | 'meeting'> & { sentAt: null; meeting: ReportMeeting }
  >(
    ctx.db,
    sql`select u.id, u.state, u.return_reason as "returnReason", null as "sentAt", ${briefOn(sql`u.organisation_id`, sql`m.held_on`)} as organisation,
        (select row_to_json(y) from (select ${meetingColumns}) y) as meeting
      from ${tables} where u.state <> 'sent' and m.state in ('called', 'open') and u.organisation_id = any(${ctx.actor.ownIds}::uuid[])
      order by u.state <> 'returned', m.reports_due_on nulls last, u.id limit 50`,
  )
  return {
    rows: rows.map(({ sentAt, meeting, ...row }) => {
      const { late } = withLate(ctx, { state: row.state, sentAt }, meeting)
      return { ...row, late, meeting: presentMeeting(meeting) }
    }),
  }
}
