import type { DayWarning } from '@phoihop/domain/meetings/day-checks'
import { formatDay } from '../../lib/format.ts'

export const seriesText = {
  title: 'Loạt giao ban',
  lead: 'Mỗi loạt có quy tắc họp riêng; từ quy tắc lập được kế hoạch họp của cả năm.',
  open: 'Mở loạt giao ban',
  openLead: 'Đặt tên, chọn cơ quan; quy tắc họp đặt ở bước sau.',
  name: 'Tên loạt giao ban',
  kind: 'Loại họp',
  owner: 'Cơ quan tổ chức',
  regulation: 'Theo quy chế',
  noRegulation: 'Không theo quy chế nào',
  caption: 'Danh sách các loạt giao ban',
  when: 'Họp khi nào',
  next: 'Cuộc tiếp theo',
  meetings: 'Số cuộc họp',
  meetingsOf: (n: string) => `${n} cuộc`,
  empty: 'Chưa có loạt giao ban nào',
  emptyHint: 'Mở một loạt để đặt quy tắc họp và lập kế hoạch năm.',
  missingName: 'Chưa nhập tên loạt giao ban.',
  opened: 'Đã mở loạt giao ban. Đặt quy tắc họp rồi lập kế hoạch năm.',
  edit: 'Sửa loạt, quy tắc',
  saved: 'Đã lưu loạt giao ban.',
  save: 'Lưu',
  cancel: 'Thôi',
  plan: 'Lập kế hoạch năm',
  planLead: 'Từ quy tắc của loạt, phần mềm dự kiến từng cuộc họp vào ngày làm việc còn trống.',
  rules: 'Quy tắc họp',
  noRules: 'Loạt này chưa có quy tắc họp',
  noRulesHint: 'Sửa loạt để đặt quy tắc: họp khi nào, hình thức gì, kiểm điểm kỳ nào.',
  noMeetingsHint: 'Bấm Lập kế hoạch năm để lập các cuộc họp theo quy tắc, hoặc Thêm một cuộc họp.',
  rulesOf: 'Các cuộc họp của loạt',
  download: 'Tải lịch (.ics)',
  stale: 'Người khác vừa sửa loạt này. Tải lại trang để lấy bản mới rồi sửa tiếp.',
  perLine: (names: string) => `Mỗi ngành dọc một cuộc: ${names}`,
  validity: (from: string | null, to: string | null) =>
    [from === null ? null : `từ ${formatDay(from)}`, to === null ? null : `đến hết ${formatDay(to)}`]
      .filter(Boolean)
      .join(' '),
  newMeeting: 'Thêm một cuộc họp',
} as const

export const COVERS_LABELS = {
  month: 'Tháng',
  quarter: 'Quý',
  'half-year': '6 tháng',
  year: 'Năm',
} as const

export const planText = {
  title: (year: number) => `Kế hoạch họp năm ${year}`,
  year: 'Năm',
  head: 'Chung cho các cuộc họp',
  proposed: (n: string) => `Dự kiến ${n} cuộc họp`,
  caption: 'Các cuộc họp dự kiến, sửa được từng cuộc',
  include: 'Lập cuộc này',
  name: 'Tên cuộc họp',
  day: 'Ngày họp',
  hours: 'Giờ',
  begins: 'Bắt đầu',
  ends: 'Kết thúc',
  mode: 'Hình thức',
  place: 'Địa điểm',
  line: 'Ngành dọc',
  of: (label: string, n: number) => `${label}, cuộc ${n}`,
  moved: (day: string) => `Theo quy tắc là ngày ${day}.`,
  movedFor: (day: string, why: string) => `Theo quy tắc là ngày ${day}, đã chuyển vì: ${why}`,
  useFree: (day: string) => `Chuyển sang ${day}`,
  make: (n: number) => `Lập ${n} cuộc họp`,
  made: (n: number) => `Đã lập ${n} cuộc họp dự kiến.`,
  counts: (asked: number, standing: number) => `Quy tắc đặt ra ${asked} cuộc trong năm, đã có ${standing} cuộc.`,
  gone: (n: number) => `${n} cuộc rơi vào những ngày đã qua hoặc không còn ngày làm việc nên không dự kiến nữa.`,
  nothing: 'Không còn cuộc họp nào phải lập',
  nothingHint: 'Các cuộc họp theo quy tắc của năm này đã có trong kế hoạch, hoặc đã qua.',
  noRules: 'Loạt này chưa có quy tắc họp, hoặc quy tắc không rơi vào năm này.',
  standing: 'Đã có trong năm',
  notAllowed: 'Bạn xem được dự kiến; lập kế hoạch là việc của thư ký cơ quan tổ chức.',
  noneChosen: 'Chưa chọn cuộc họp nào để lập.',
  missingTitle: 'Chưa nhập tên cuộc họp.',
  missingDay: 'Chưa nhập ngày họp.',
  outside: (year: number) => `Ngày họp phải trong năm ${year}.`,
  endsBefore: 'Giờ kết thúc phải sau giờ bắt đầu.',
} as const

const CLASHES = {
  chair: 'người chủ trì bận',
  people: 'có người phải dự cả hai',
  body: 'cơ quan tổ chức bận',
} as const

/** One reason against a day, as a sentence. */
export function warningWords(warning: DayWarning): string {
  switch (warning.kind) {
    case 'past':
      return 'Ngày này đã qua.'
    case 'weekend':
      return 'Ngày này là ngày nghỉ cuối tuần.'
    case 'holiday':
      return `Ngày này nghỉ: ${warning.name}.`
    case 'clash': {
      const hour = warning.beginsAt === null ? '' : ` lúc ${warning.beginsAt}`
      return `Trùng với “${warning.with}”${hour}: ${CLASHES[warning.why]}.`
    }
  }
}
