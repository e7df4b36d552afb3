import type { IssuePreview } from '@phoihop/contract/conclusions'
import type { DeadlineTyped } from './deadline-form.ts'

export const markText = {
  title: (code: string) => `Đánh dấu nhiệm vụ – ${code}`,
  progress: (done: number, total: number) => `${done}/${total} mục đã xem`,
  nextUndecided: 'Đến mục chưa xem',
  allDecided: 'Mọi mục đều đã xem.',
  keys: 'Phím tắt',
  editHeader: 'Sửa thông tin',
  remove: 'Xóa dự thảo',
  issue: 'Ban hành…',
  create: 'Tạo nhiệm vụ',
  useSelection: 'Dùng đoạn này làm câu giao việc',
  edit: 'Sửa nhiệm vụ',
  withoutTask: 'Không phát sinh nhiệm vụ',
  undoWithoutTask: 'Bỏ ghi “không phát sinh nhiệm vụ”',
  itemState: {
    marked: (ref: string, count: number) => `Mục ${ref}: đã có ${count} nhiệm vụ`,
    without: (ref: string) => `Mục ${ref}: không phát sinh nhiệm vụ`,
    open: (ref: string) => `Mục ${ref}: chưa xem`,
    plain: (ref: string) => (ref === '' ? 'Đoạn văn' : `Mục ${ref}`),
  },
  tasks: 'Nhiệm vụ đã đánh dấu',
  noTasks:
    'Chưa có nhiệm vụ nào. Bôi đen một câu giao việc trong văn bản, hoặc đi từng mục bằng bàn phím (J, K, Enter, X; ? để xem các phím).',
  removeTask: (number: number) => `Bỏ đánh dấu nhiệm vụ ${number}`,
  editTask: (number: number) => `Sửa nhiệm vụ ${number}`,
  removed: (ref: string) => `Đã bỏ đánh dấu nhiệm vụ ở mục ${ref}.`,
  undo: 'Hoàn tác',
  undone: 'Đã đánh dấu lại.',
  finishFirst: 'Lưu hoặc đóng nhiệm vụ đang nhập trước khi mở nhiệm vụ khác.',
  notDraftTitle: 'Văn bản này không đánh dấu được',
  notDraft: 'Văn bản đã ban hành, hoặc chức vụ đang dùng không được sửa văn bản này.',
  removeTitle: 'Xóa dự thảo này?',
  removeMessage: 'Toàn văn và các nhiệm vụ đã đánh dấu sẽ bị xóa, không lấy lại được.',
  removedPaper: 'Đã xóa dự thảo.',
} as const

export const taskText = {
  newTask: 'Nhiệm vụ mới',
  editTask: 'Sửa nhiệm vụ',
  quote: 'Câu giao việc',
  quoteHint: 'Shift + mũi tên: dời chỗ cuối. Alt + mũi tên: dời chỗ đầu. Trái, phải: từng chữ; lên, xuống: từng câu.',
  start: 'Chỗ đầu',
  end: 'Chỗ cuối',
  move: {
    start: {
      word: { back: 'Dời chỗ đầu lùi một chữ', on: 'Dời chỗ đầu tới một chữ' },
      sentence: { back: 'Dời chỗ đầu lùi một câu', on: 'Dời chỗ đầu tới một câu' },
    },
    end: {
      word: { back: 'Dời chỗ cuối lùi một chữ', on: 'Dời chỗ cuối tới một chữ' },
      sentence: { back: 'Dời chỗ cuối lùi một câu', on: 'Dời chỗ cuối tới một câu' },
    },
  },
  leads: 'Nơi chủ trì',
  coordinators: 'Nơi phối hợp',
  exceptions: 'Trừ các cơ quan',
  exceptionsHint: 'Bỏ ra khỏi nhóm đã chọn ở trên.',
  addresses: 'Gõ tên, tên tắt hoặc nhóm; không cần dấu',
  named: 'Có trong câu, chọn làm chủ trì:',
  namedCoordinating: 'Có trong câu, chọn làm phối hợp:',
  classes: 'Nhóm cơ quan',
  members: (name: string, count: number) => `${name} · ${count} đơn vị`,
  nothingFound: 'Không tìm thấy cơ quan nào',
  force: 'Mức độ giao việc',
  deadline: 'Thời hạn',
  deadlineKind: 'Loại thời hạn',
  deadlineWords: 'Chữ trong văn bản',
  due: (day: string) => `Hạn cuối: ${day}`,
  noDue: 'Loại thời hạn này không có ngày cuối.',
  on: 'Ngày',
  lastDay: 'Ngày cuối',
  weekOf: 'Một ngày trong tuần đó',
  exclusive: 'Văn bản ghi “trước ngày”: chính ngày đó đã là muộn',
  time: 'Giờ',
  month: 'Tháng',
  quarter: 'Quý',
  half: 'Sáu tháng',
  halves: ['Sáu tháng đầu năm', 'Sáu tháng cuối năm'],
  year: 'Năm',
  schoolYear: 'Năm học bắt đầu từ năm',
  startOn: 'Từ ngày',
  recurrence: 'Chu kỳ',
  reviewOn: 'Ngày xem lại',
  reviewHint: 'Việc không có hạn vẫn được nhắc vào ngày này, thường là kỳ giao ban sau.',
  output: 'Sản phẩm',
  outputHint: 'Ví dụ: báo cáo, kế hoạch, hướng dẫn',
  wantsPaper: 'Khi báo xong phải ghi số, ký hiệu văn bản',
  answersProposal: 'Trả lời một kiến nghị, đề xuất',
  save: 'Lưu nhiệm vụ',
  cancel: 'Đóng',
} as const

export const DEADLINE_KIND_LABELS: Record<DeadlineTyped['kind'], string> = {
  none: 'Không ấn định',
  day: 'Một ngày',
  datetime: 'Ngày và giờ',
  week: 'Trong tuần',
  month: 'Trong tháng',
  quarter: 'Trong quý',
  'half-year': 'Trong sáu tháng',
  year: 'Trong năm',
  'school-year': 'Trong năm học',
  range: 'Từ ngày đến ngày',
  from: 'Từ ngày trở đi',
  recurring: 'Định kỳ',
  event: 'Theo sự kiện',
  standing: 'Thường xuyên',
}

export const RECURRENCE_LABELS: Record<DeadlineTyped['recurrence'], string> = {
  daily: 'Hằng ngày',
  weekly: 'Hằng tuần',
  monthly: 'Hằng tháng',
  quarterly: 'Hằng quý',
  'half-yearly': 'Sáu tháng một lần',
  yearly: 'Hằng năm',
}

export const KEYS: readonly [string, string][] = [
  ['J hoặc ↓', 'Đến mục sau'],
  ['K hoặc ↑', 'Về mục trước'],
  ['N', 'Đến mục chưa xem'],
  ['Enter hoặc T', 'Tạo nhiệm vụ từ mục đang chọn'],
  ['X', 'Ghi hoặc bỏ ghi “không phát sinh nhiệm vụ”'],
  ['Shift + ← →', 'Trong ô câu giao việc: dời chỗ cuối từng chữ'],
  ['Shift + ↑ ↓', 'Dời chỗ cuối từng câu'],
  ['Alt + ← →', 'Dời chỗ đầu từng chữ'],
  ['Alt + ↑ ↓', 'Dời chỗ đầu từng câu'],
  ['Ctrl + Enter', 'Lưu nhiệm vụ'],
  ['Esc', 'Đóng nhiệm vụ đang nhập'],
  ['?', 'Mở bảng phím tắt này'],
]

type Problem = IssuePreview['problems'][number]

export const issueText = {
  title: (code: string) => `Ban hành ${code}`,
  problems: 'Còn thiếu, chưa ban hành được',
  warnings: 'Cần xem lại',
  who: (tasks: number, assignments: number) => `Giao ${tasks} nhiệm vụ, thành ${assignments} phần việc`,
  leads: (ref: string, names: string, count: number) => `Mục ${ref}: ${names} → ${count} đơn vị chủ trì`,
  coordinators: (names: string, count: number) => `Phối hợp: ${names} → ${count} đơn vị`,
  mend: 'Sửa',
  frozen: 'Sau khi ban hành, toàn văn và việc giao không sửa được nữa; các đơn vị nhận việc ngay.',
  issue: 'Ban hành',
  issued: 'Đã ban hành. Các đơn vị đã nhận được việc.',
  undecided: (count: number) => `${count} mục chưa xem: chưa có nhiệm vụ, cũng chưa ghi là không phát sinh nhiệm vụ.`,
  itemRef: (ref: string) => `Mục ${ref}`,
  notRecipients: (count: number) => `${count} đơn vị được giao việc nhưng không có tên ở Nơi nhận.`,
  noTask: 'Văn bản chưa có nhiệm vụ nào.',
  loading: 'Đang xem việc sẽ giao cho ai…',
} as const

const PROBLEMS: Record<Problem['code'], (words: string) => string> = {
  'number-missing': () => 'Chưa có số văn bản.',
  'symbol-missing': () => 'Chưa có ký hiệu văn bản.',
  'date-missing': () => 'Chưa có ngày ban hành.',
  'date-in-future': () => 'Ngày ban hành ở sau ngày hôm nay.',
  'number-taken': () => 'Số, ký hiệu này đã dùng cho văn bản khác trong năm.',
  'class-empty': (words) => `Nhóm “${words}” không có đơn vị nào vào ngày ban hành.`,
  'organisation-ended': (words) => `“${words}” không còn hoạt động vào ngày ban hành.`,
  'deadline-before-paper': (words) => `Thời hạn của nhiệm vụ ở mục ${words} đứng trước ngày ban hành.`,
}

export function problemSentence({ code, words }: Problem): string {
  return PROBLEMS[code](words ?? '')
}

export const conflictText = {
  title: 'Người khác vừa sửa nội dung này',
  lead: 'So sánh hai bản rồi chọn. Nội dung bạn nhập vẫn còn đây.',
  field: 'Mục',
  mine: 'Bản của bạn',
  theirs: 'Bản người khác vừa lưu',
  keepMine: 'Lưu bản của tôi',
  takeTheirs: 'Lấy bản của người khác',
} as const
