import { type CivilDate, civilDateAt } from '../civil-date.ts'
import type { MeetingState } from '../meetings/meeting-states.ts'

/** asked: nothing written yet · draft: being written · sent · returned: the secretary wants more */
export const REPORT_STATES = ['asked', 'draft', 'sent', 'returned'] as const
export type ReportState = (typeof REPORT_STATES)[number]

/** Until the meeting is closed a report may come, late if need be; afterwards it belongs to the next one. */
export function takesReports(meeting: { state: MeetingState }): boolean {
  return meeting.state !== 'closed' && meeting.state !== 'cancelled'
}

/** What was sent is read by others: it is written again only when they give it back. */
export function isWritable(state: ReportState): boolean {
  return state !== 'sent'
}

/** Sent after the day asked for, or not sent yet and the day is gone. Without a day nothing is late. */
export function isLateReport(
  report: { state: ReportState; sentAt: string | null },
  { dueOn, today }: { dueOn: CivilDate | null; today: CivilDate },
): boolean {
  if (dueOn === null) return false
  const on = report.state === 'sent' && report.sentAt !== null ? civilDateAt(Date.parse(report.sentAt)) : today
  return on > dueOn
}
