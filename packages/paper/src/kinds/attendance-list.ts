import type { Block, OfficialPaper, Table } from '../official-paper.ts'
import { lowerFirst } from './invitation.ts'
import type { MeetingFacts, MeetingGuest } from './meeting-facts.ts'
import { emptyPaper, type PaperBase, shortDay } from './paper-base.ts'

const COLUMNS: Table['columns'] = [
  { title: 'TT', width: 8, align: 'center' },
  { title: 'Họ và tên', width: 30, align: 'left' },
  { title: 'Chức vụ', width: 42, align: 'left' },
  { title: 'Cơ quan, đơn vị', width: 38, align: 'left' },
  { title: 'Ký tên', width: 22, align: 'center' },
]

/** Danh sách dự họp: a row for each who is to come, with room to sign; tiers under their own headings, counted through. */
export function attendanceListOf(base: PaperBase, meeting: MeetingFacts): OfficialPaper {
  let before = 0
  const blocks = meeting.guests.flatMap(({ group, rows }): Block[] => {
    const table = tableOf(rows, before)
    before += rows.length
    return group === null
      ? [table]
      : [{ kind: 'item', level: 'roman', text: group, heading: true, number: null, blocks: [table] }]
  })
  return {
    ...emptyPaper('attendance-list', base),
    number: null,
    symbol: null,
    issuedOn: meeting.heldOn,
    subject: `dự ${lowerFirst(meeting.title)} (ngày ${shortDay(meeting.heldOn)})`,
    blocks,
    recipients: [],
    filing: null,
  }
}

function tableOf(rows: readonly MeetingGuest[], before: number): Table {
  return {
    kind: 'table',
    columns: COLUMNS,
    rows: rows.map(({ name, post, body }, index) => [String(before + index + 1), name ?? '', post, body ?? '', '']),
  }
}
