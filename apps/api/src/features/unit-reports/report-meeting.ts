import type { Tx } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { MeetingState } from '@phoihop/domain/meetings/meeting-states'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import { takesReports } from '@phoihop/domain/unit-reports/report-states'
import sql from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRowsIn } from '../../platform/sql.ts'
import { visibleMeeting } from '../../platform/visible.ts'

export interface ReportMeeting {
  id: string
  title: string
  state: MeetingState
  heldOn: CivilDate
  period: string | null
  reportsDueOn: CivilDate | null
  hostId: string
  convenerId: string
}

/** Of `meeting m`. */
export const meetingColumns = sql`m.id, m.title, m.state, m.held_on::text as "heldOn", m.period,
  m.reports_due_on::text as "reportsDueOn", m.host_id as "hostId", m.convener_id as "convenerId"`

export async function getReportMeeting(ctx: Ctx, id: string): Promise<ReportMeeting> {
  const found = await readRow<ReportMeeting>(
    ctx.db,
    sql`select ${meetingColumns} from meeting m where m.id = ${id}::uuid and ${visibleMeeting(ctx.actor)}`,
  )
  return found ?? notFound()
}

/** The meeting for which the actor asks reports, held until the transaction ends, while reports may come. */
export async function holdReportMeeting(ctx: Ctx, tx: Tx, id: string): Promise<ReportMeeting> {
  authorize(ctx.actor, mayKeepMeeting, await getReportMeeting(ctx, id))
  const [held] = await readRowsIn<ReportMeeting>(
    tx,
    sql`select ${meetingColumns} from meeting m where m.id = ${id}::uuid for update of m`,
  )
  if (!held) notFound()
  checkTakesReports(held)
  return held
}

export function checkTakesReports(meeting: { state: MeetingState }): void {
  if (!takesReports(meeting)) throw new AppError('unit-reports/meeting-over')
}

/** How the audit trail names it. */
export function subjectOf({ id, heldOn }: Pick<ReportMeeting, 'id' | 'heldOn'>) {
  const [year, month, day] = heldOn.split('-').map(Number)
  return { type: 'meeting', id, name: `Cuộc họp ngày ${day}/${month}/${year}` }
}

/** What the answers say of it. */
export function presentMeeting({ id, title, state, heldOn, reportsDueOn }: ReportMeeting) {
  return { id, title, state, heldOn, reportsDueOn }
}
