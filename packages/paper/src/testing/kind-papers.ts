import { attendanceListOf } from '../kinds/attendance-list.ts'
import { invitationOf } from '../kinds/invitation.ts'
import type { MeetingFacts } from '../kinds/meeting-facts.ts'
import { minutesOf } from '../kinds/minutes.ts'
import type { PaperBase } from '../kinds/paper-base.ts'
import { progressReportOf } from '../kinds/progress-report.ts'
import { type UrgingFacts, urgingLetterOf, urgingSlipOf } from '../kinds/urging.ts'
import type { OfficialPaper, PaperWorld } from '../official-paper.ts'

/** A meeting of invented people in an invented huyện. */
export const MEETING: MeetingFacts = {
  title: 'Họp giao ban MTTQ, các đoàn thể chính trị - xã hội quý II năm 2017',
  heldOn: '2017-07-12',
  beginsAt: '14:00',
  endsAt: '16:30',
  place: 'Phòng họp trực tuyến Huyện ủy',
  chair: { name: 'Lê Văn Thí Dụ', post: 'Bí thư Huyện ủy' },
  secretary: 'Nguyễn Thị Thư Ký',
  guests: [
    {
      group: 'Cấp huyện',
      rows: [
        { name: 'Trần Văn Ví Dụ', post: 'Chủ tịch', body: 'Ủy ban MTTQ Việt Nam huyện' },
        { name: null, post: 'Lãnh đạo các đoàn thể chính trị - xã hội huyện', body: null },
      ],
    },
    { group: 'Cấp xã', rows: [{ name: null, post: 'Thường trực Đảng ủy các xã', body: null }] },
  ],
  course: ['Ban Dân vận trình bày báo cáo tóm tắt.', 'Các đồng chí dự họp phát biểu, thống nhất nội dung báo cáo.'],
}

export const URGING: UrgingFacts = {
  unit: 'Phòng Tài chính - Kế hoạch huyện Sông Mơ',
  issuer: 'Văn phòng Huyện ủy',
  on: '2017-06-20',
  works: [
    {
      words: 'Kiểm tra các xã trong việc lập dự trù và việc sử dụng kinh phí năm 2017',
      source: 'Kết luận 07-KL/HU ngày 11/4/2017',
      dueOn: '2017-05-31',
      daysLate: 20,
    },
    {
      words: 'Trả lời bằng văn bản cho các đơn vị về kinh phí hoạt động',
      source: 'Kết luận 07-KL/HU ngày 11/4/2017',
      dueOn: '2017-06-14',
      daysLate: 6,
    },
  ],
}

const counts = { total: 42, doneInTime: 20, doneLate: 5, doneUndated: 2, openInTime: 8, overdue: 4, undated: 3 }

/** What a body's papers have in common, in either world. */
export function baseOf(world: PaperWorld, code: string): PaperBase {
  const isParty = world === 'party'
  return {
    world,
    letterhead: {
      superior: isParty ? ['Đảng bộ tỉnh Phù Vân'] : [],
      issuer: isParty ? ['Huyện ủy Sông Mơ'] : ['Ủy ban nhân dân', 'huyện Sông Mơ'],
      motto: null,
      mark: null,
    },
    number: '5',
    symbol: isParty ? `${code}/HU` : `${code}-UBND`,
    place: 'Sông Mơ',
    issuedOn: '2017-07-05',
    endMark: './.',
    signature: isParty
      ? {
          lines: [
            { by: 'TL', post: 'Ban Thường vụ' },
            { by: null, post: 'Chánh Văn phòng' },
          ],
          name: 'Nguyễn Văn Mẫu',
        }
      : {
          lines: [
            { by: 'TL', post: 'Chủ tịch' },
            { by: null, post: 'Chánh Văn phòng' },
          ],
          name: 'Nguyễn Văn Mẫu',
        },
    recipients: ['Như trên'],
    filing: { places: [isParty ? 'Văn phòng Huyện ủy' : 'VT'], drafter: null, copies: null },
  }
}

/** One paper of each kind beside kết luận and thông báo. */
export const KIND_PAPERS: Record<string, (world: PaperWorld) => OfficialPaper> = {
  invitation: (world) =>
    invitationOf(
      baseOf(world, 'GM'),
      { ...MEETING, agenda: ['Kiểm điểm kết luận kỳ trước'], notes: ['Đề nghị gửi báo cáo trước 05 ngày.'] },
      'Văn phòng Huyện ủy',
    ),
  minutes: (world) => minutesOf(baseOf(world, 'BB'), MEETING),
  'attendance-list': (world) => attendanceListOf(baseOf(world, 'DS'), MEETING),
  'urging-letter': (world) => urgingLetterOf(baseOf(world, world === 'party' ? 'CV' : 'UBND'), URGING),
  'urging-slip': (world) => urgingSlipOf(baseOf(world, 'PDD'), URGING),
  report: (world) =>
    progressReportOf(baseOf(world, 'BC'), {
      period: 'quý II năm 2017',
      asOf: '2017-06-30',
      total: counts,
      before: { ...counts, total: 38, doneInTime: 16 },
      rows: [
        { name: 'Phòng TC-KH', counts },
        {
          name: 'UBND xã An Phú',
          counts: { total: 0, doneInTime: 0, doneLate: 0, doneUndated: 0, openInTime: 0, overdue: 0, undated: 0 },
        },
      ],
    }),
}
