import { rollUpWords } from '@phoihop/domain/tasks/roll-up-words'
import type { Assignment, RollUp } from '@phoihop/contract/task-shapes'

export const text = {
  givenTo: (name: string) => `giao cho ${name}`,
  holder: (name: string) => `nay do ${name} thực hiện`,
  myWork: 'Việc của tôi',
  waiting: 'Đang chờ cơ quan tôi',
  waitingSlice: (name: string) => `Đang chờ cơ quan tôi: ${name}`,
  slices: { overdue: 'quá hạn', 'due-soon': 'sắp đến hạn', unacknowledged: 'chưa tiếp nhận' },
  showAll: (count: number) => `Xem cả ${count} việc đang chờ`,
  waitingEmpty: 'Không còn việc nào đang chờ',
  sliceEmpty: 'Không còn việc nào như vậy',
  sliceEmptyHint: 'Bấm “Xem cả” ở trên để trở lại toàn bộ việc đang chờ.',
  waitingEmptyHint: 'Khi có việc mới được giao hoặc việc bị yêu cầu làm thêm, việc đó sẽ hiện ở đây.',
  toCheck: 'Chờ tôi xác nhận',
  returned: 'Bị trả lại, chờ tôi giao lại hoặc rút',
  counts: {
    waiting: 'Đang chờ',
    overdue: 'Quá hạn',
    dueSoon: 'Sắp đến hạn',
    unacknowledged: 'Chưa tiếp nhận',
    toCheck: 'Chờ tôi xử lý',
  },
  waitsToGo: 'Chờ gửi',
  notSent: 'Chưa gửi được',
  due: (day: string) => `Hạn: ${day}`,
  acknowledge: 'Tiếp nhận',
  acknowledged: 'Đã ghi nhận cơ quan bạn tiếp nhận việc này.',
  open: 'Mở',
  answer: 'Trả lời',
  check: 'Xem và xác nhận',
  coordinating: 'Phối hợp',
  tasks: 'Nhiệm vụ',
  matrix: 'Bảng đơn vị – nhiệm vụ',
  print: 'In danh sách',
  workbook: 'Xuất Excel',
  urged: (days: readonly string[]) =>
    `Đã đôn đốc ${days.length} lần (${days.map((day) => day.split('-').slice(1).map(Number).toReversed().join('/')).join(', ')})`,
  tasksLead: 'Mỗi dòng là một phần việc: một câu giao việc và một đơn vị phải làm.',
  total: (total: string) => `Có ${total} phần việc.`,
  listCaption: 'Các phần việc theo điều kiện lọc',
  listEmpty: 'Không có phần việc nào như vậy',
  listEmptyHint: 'Bớt điều kiện lọc để thấy nhiều hơn, hoặc chọn kỳ khác.',
  taskTitle: (place: string, paper: string) => `${place.charAt(0).toUpperCase()}${place.slice(1)}, ${paper}`,
  sentence: 'Câu giao việc',
  force: (force: string) => `Tính chất: ${force.toLowerCase()}`,
  inPaper: 'Xem câu này trong văn bản',
  deadline: 'Thời hạn',
  asWritten: (words: string) => `Văn bản ghi: “${words}”.`,
  review: (day: string) => `Xem lại vào ngày ${day}.`,
  output: 'Kết quả phải có',
  wantsPaper: 'Khi báo hoàn thành phải ghi số, ký hiệu văn bản.',
  answersProposal: 'Việc này trả lời một kiến nghị.',
  firstDeadline: (day: string) => `Hạn ban đầu: ${day}.`,
  ownDeadline: (day: string | null) => (day === null ? 'Không ấn định hạn.' : `Hạn của đơn vị: ${day}.`),
  units: 'Các đơn vị thực hiện',
  history: 'Diễn biến',
  noHistory: 'Đơn vị chưa trả lời lần nào.',
  assignedOn: (day: string) => `Giao ngày ${day}.`,
  acknowledgeBy: (day: string) => `Cần tiếp nhận chậm nhất ngày ${day}.`,
  className: (name: string) => `Giao theo nhóm “${name}”.`,
  showHistory: (count: number) => `Xem ${count} lần trả lời`,
  percent: (percent: number) => `Tiến độ ${percent} %.`,
  acknowledgedOn: (day: string) => `Tiếp nhận ngày ${day}.`,
  completedOn: (day: string) => `Đơn vị báo xong ngày ${day}.`,
  acceptedOn: (day: string) => `Xác nhận hoàn thành ngày ${day}.`,
  product: (number: string) => `Văn bản: ${number}`,
  productOn: (number: string, day: string) => `Văn bản: ${number}, ngày ${day}`,
  suggested: (name: string) => `Gợi ý giao cho: ${name}`,
} as const

/** The day, and what waits on it. */
export function myWorkLead(today: string, counts: { waiting: number; toCheck: number }): string {
  const parts: string[] = []
  if (counts.waiting > 0) parts.push(`${counts.waiting} việc đang chờ cơ quan bạn`)
  if (counts.toCheck > 0) parts.push(`${counts.toCheck} việc chờ bạn xử lý`)
  return parts.length === 0
    ? `Đến ngày ${today}, không còn việc nào đang chờ.`
    : `Đến ngày ${today}, có ${parts.join(' và ')}.`
}

/** The roll-up of a task in one sentence: "3/12 đơn vị đã xong, 2 quá hạn, 1 chưa tiếp nhận." */
export function rollUpSentence(rollUp: RollUp): string {
  return `${rollUpWords(rollUp, 'đơn vị đã xong')}.`
}

export const ACT_TITLES: Record<Assignment['responses'][number]['act'], string> = {
  acknowledge: 'Tiếp nhận',
  'report-progress': 'Báo cáo tiến độ',
  'report-done': 'Báo cáo hoàn thành',
  return: 'Trả lại',
  accept: 'Xác nhận hoàn thành',
  'send-back': 'Yêu cầu làm thêm',
  reassign: 'Giao lại',
  suspend: 'Tạm dừng',
  resume: 'Cho tiếp tục',
  withdraw: 'Rút việc',
  postpone: 'Lùi hạn theo văn bản sau',
}
