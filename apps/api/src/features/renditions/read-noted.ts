import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { mayKeepSitting } from '@phoihop/domain/policy/sittings-policy'
import { rollUpWords } from '@phoihop/domain/tasks/roll-up-words'
import { courseOf, type NotedCourse } from '@phoihop/paper/kinds/minutes-course'
import type { MeetingGuest } from '@phoihop/paper/kinds/meeting-facts'
import sql from 'sql-template-tag'
import { nameOn } from '../../platform/brief-on.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { getLookBack } from '../look-backs/public.ts'
import { findMeeting } from '../sittings/public.ts'

interface RemarkRow {
  agendaItemId: string | null
  speaker: string | null
  text: string
}

interface ItemRow {
  id: string
  title: string
  presenter: string | null
}

/** What was noted of a meeting: the look back, the points with who spoke to them, and who stayed away. */
export async function readNoted(ctx: Ctx, id: string): Promise<{ course: string[]; absent: MeetingGuest[] }> {
  const meeting = await findMeeting(ctx, id)
  // notes are the keeper's until the meeting is closed
  if (!mayKeepSitting(ctx.actor, meeting) && meeting.state !== 'closed') return { course: [], absent: [] }
  const [items, remarks, absent, { papers, rows }] = await Promise.all([
    readRows<ItemRow>(
      ctx.db,
      sql`select i.id, i.title, i.presenter from agenda_item i where i.meeting_id = ${id}::uuid order by i.ordinal, i.id`,
    ),
    readRows<RemarkRow>(
      ctx.db,
      sql`select r.agenda_item_id as "agendaItemId", r.speaker, r.text from remark r
        where r.meeting_id = ${id}::uuid and not r.dropped order by r.said_at, r.id`,
    ),
    readRows<MeetingGuest>(
      ctx.db,
      sql`select s.name, s.post || case s.presence when 'excused' then ' (có lý do)' else ' (không có lý do)' end as post,
          ${nameOn(sql`s.organisation_id`, sql`${meeting.heldOn}::date`)} as body
        from seat s where s.meeting_id = ${id}::uuid and s.presence in ('excused', 'absent') order by s.ordinal, s.id`,
    ),
    getLookBack(ctx, id),
  ])
  const paperNames = new Map(papers.map((paper) => [paper.id, paperCode(paper) ?? '']))
  const noted: NotedCourse = {
    lookBack: rows
      .filter((row) => row.note !== null)
      .map((row) => ({
        ref: row.ref,
        paper: paperNames.get(row.paperId) ?? '',
        state: rollUpWords(row.rollUp, 'đơn vị đã xong'),
        note: row.note,
      })),
    agenda: items.map((item) => ({ ...item, remarks: remarks.filter((one) => one.agendaItemId === item.id) })),
    others: remarks.filter((one) => one.agendaItemId === null),
  }
  return { course: courseOf(noted), absent }
}
