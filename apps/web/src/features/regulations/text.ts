import type { RegulationReminder } from '@phoihop/contract/regulations'
import { formatDay } from '../../lib/format.ts'

export const EVERY_LABELS = {
  month: 'Hằng tháng',
  quarter: 'Hằng quý',
  'half-year': '6 tháng một lần',
  year: 'Hằng năm',
} as const

export const HOW_LABELS = { paper: 'Bằng văn bản', meeting: 'Tại cuộc họp', other: 'Cách khác' } as const

export const STATE_LABELS = { met: 'Đã thông báo', missed: 'Chưa thông báo', running: 'Đang trong kỳ' } as const

export const text = {
  title: 'Quy chế phối hợp',
  lead: 'Các cơ quan đã ký với nhau điều gì, và đang thực hiện ra sao.',
  add: 'Ghi quy chế',
  edit: 'Sửa quy chế',
  caption: 'Danh sách quy chế phối hợp',
  name: 'Tên quy chế',
  numbers: 'Số, ký hiệu',
  parties: 'Các bên tham gia',
  signedOn: 'Ngày ký',
  term: 'Hiệu lực',
  noEnd: 'không ghi thời hạn',
  termOf: (from: string, to: string | null) => `từ ${from}${to === null ? '' : ` đến ${to}`}`,
  reminders: 'Cần chú ý',
  empty: 'Chưa có quy chế phối hợp nào',
  emptyHint: 'Ghi quy chế để theo dõi các cuộc họp, kết luận và việc thông báo tình hình.',
  owner: 'Cơ quan giữ hồ sơ',
  ownerHint: 'Thư ký của cơ quan này sửa quy chế.',
  effectiveFrom: 'Có hiệu lực từ',
  effectiveTo: 'Đến hết ngày',
  file: 'Bản ký của quy chế',
  fileHint: 'PDF, ảnh chụp hoặc Word, không quá 25 MB.',
  filePlaceholder: 'Chọn tệp…',
  keepFile: 'Giữ tệp đang có',
  party: 'Cơ quan',
  number: 'Số, ký hiệu',
  numberHint: 'Ví dụ 69/QCPH-HĐND-UBND-MTTQ',
  signer: 'Người ký',
  signerName: 'Họ tên người ký',
  signerPost: 'Chức vụ người ký',
  addParty: 'Thêm bên tham gia',
  dropParty: (n: number) => `Bỏ bên thứ ${n}`,
  partyOf: (n: number) => `Bên thứ ${n}`,
  heir: (name: string) => `Nay là ${name}`,
  clauses: 'Điều khoản',
  clauseOf: (n: number) => `Điều khoản thứ ${n}`,
  label: 'Điều, khoản',
  words: 'Nội dung',
  addClause: 'Thêm điều khoản',
  dropClause: (n: number) => `Bỏ điều khoản thứ ${n}`,
  isDuty: 'Là việc thông báo tình hình định kỳ',
  every: 'Bao lâu một lần',
  informer: 'Bên thông báo',
  informed: 'Bên được thông báo',
  allOthers: 'Tất cả các bên còn lại',
  dutyOf: (every: string, informer: string, informed: string) => `${every}: ${informer} thông báo cho ${informed}.`,
  allOthersWords: 'các bên còn lại',
  noClauses: 'Chưa ghi điều khoản nào.',
  save: 'Lưu quy chế',
  cancel: 'Thôi',
  saved: 'Đã lưu quy chế.',
  missingTitle: 'Chưa nhập tên quy chế.',
  missingParty: 'Chưa chọn cơ quan.',
  tooFewParties: 'Quy chế phối hợp có ít nhất hai bên.',
  missingWords: 'Chưa nhập nội dung điều khoản.',
  missingInformer: 'Chưa chọn bên thông báo.',
  notAllowed: 'Bạn không ghi được quy chế',
  back: 'Về danh sách quy chế',
  notOwners: 'Bạn không giữ quy chế cho cơ quan nào.',
  series: 'Các loạt họp theo quy chế',
  noSeries: 'Chưa có loạt họp nào theo quy chế này. Mở trang Loạt giao ban, sửa loạt rồi chọn quy chế.',
  keeping: (year: number) => `Thực hiện năm ${year}`,
  year: 'Năm',
  meetings: 'Cuộc họp đã họp / phải họp',
  work: 'Phần việc đã hoàn thành / được giao',
  duties: 'Kỳ thông báo đã thực hiện / đến hạn',
  meetingsRule: 'Phải họp: có trong kế hoạch với ngày họp đã đến, hoặc quy tắc của loạt đặt ra mà chưa ai lập.',
  workRule: 'Phần việc chủ trì do kết luận của các cuộc họp trong năm giao, không tính việc đã rút.',
  dutiesRule: 'Đến hạn: kỳ đã kết thúc, hoặc đã có lần thông báo.',
  held: (n: string) => `${n} cuộc đã họp`,
  due: (n: string) => `${n} cuộc phải họp`,
  doneWork: (n: string) => `${n} phần việc đã hoàn thành`,
  allWork: (n: string) => `${n} phần việc được giao`,
  unplanned: 'Quy tắc đặt ra nhưng chưa lập',
  unplannedOne: (title: string, on: string) => `${title} (${on})`,
  dutyPeriods: 'Thông báo tình hình theo quy chế',
  noDuties: 'Quy chế không ghi việc thông báo tình hình định kỳ.',
  noPeriods: 'Trong năm này chưa có kỳ nào phải thông báo.',
  record: 'Ghi lần thông báo',
  recordOf: (period: string) => `Ghi lần thông báo ${period}`,
  recorded: 'Đã ghi lần thông báo.',
  removed: 'Đã bỏ lần thông báo.',
  removeNotice: 'Bỏ lần ghi này',
  removeTitle: 'Bỏ lần thông báo đã ghi?',
  removeLead: 'Kỳ này sẽ lại là chưa thông báo nếu không còn lần nào. Nhật ký vẫn giữ việc đã ghi và đã bỏ.',
  period: 'Kỳ',
  doneOn: 'Ngày thông báo',
  how: 'Cách thông báo',
  paper: 'Số, ký hiệu văn bản',
  notes: 'Ghi thêm',
  attachment: 'Tệp kèm',
  missingDay: 'Chưa nhập ngày thông báo.',
  missingPaper: 'Thông báo bằng văn bản thì ghi số, ký hiệu.',
  noticeOf: (how: string, day: string) => `${how}, ngày ${day}`,
  by: (name: string) => `${name} ghi`,
  stale: 'Người khác vừa sửa quy chế này. Tải lại trang để lấy bản mới rồi sửa tiếp.',
} as const

export function reminderWords(reminder: RegulationReminder): string {
  switch (reminder.kind) {
    case 'term-ended':
      return `Quy chế đã hết hiệu lực ngày ${formatDay(reminder.on)}.`
    case 'term-ends':
      return `Quy chế hết hiệu lực ngày ${formatDay(reminder.on)}, còn ${reminder.days} ngày. Chuẩn bị ký quy chế mới.`
    case 'review-due': {
      const last =
        reminder.last === null ? 'Chưa có lần kiểm điểm nào.' : `Lần kiểm điểm gần nhất: ${formatDay(reminder.last)}.`
      const next = reminder.plannedOn === null ? '' : ` Đã có kế hoạch họp ngày ${formatDay(reminder.plannedOn)}.`
      return `Đã quá một năm chưa kiểm điểm quy chế. ${last}${next}`
    }
  }
}
