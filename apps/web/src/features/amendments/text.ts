import type { FollowUpRow, PaperRelation, TaskChange } from '@phoihop/contract/amendments'
import { refTitle } from '@phoihop/domain/conclusions/ref-words'
import { formatDay } from '../../lib/format.ts'

type Kind = PaperRelation['kind']

export const KIND_LABELS: Record<Kind, string> = {
  replaces: 'Thay thế',
  amends: 'Sửa đổi',
  corrects: 'Đính chính',
  withdraws: 'Thu hồi',
}
export const KIND_HINTS: Record<Kind, string> = {
  replaces: 'Sai về nội dung: văn bản này thay cả văn bản trước, việc đang mở của văn bản trước được rút.',
  amends: 'Sửa từng việc: giữ, lùi hạn, giãn tiến độ, rút, hoặc thay bằng nội dung mới.',
  corrects: 'Sai về thể thức, câu chữ: việc đã giao không đổi.',
  withdraws: 'Thu hồi văn bản trước: việc đang mở được rút.',
}
export const ACT_LABELS: Record<TaskChange['act'] | 'keep', string> = {
  keep: 'Giữ nguyên',
  postpone: 'Lùi hạn',
  stretch: 'Giãn tiến độ',
  withdraw: 'Rút',
  change: 'Thay bằng nội dung mới',
}

/** What a later paper did to this one, as the old one shows it. */
const LATER: Record<Kind, (paper: string) => string> = {
  replaces: (paper) => `Đã được thay thế bởi ${paper}`,
  amends: (paper) => `Đã được sửa đổi bởi ${paper}`,
  corrects: (paper) => `Đã được đính chính bởi ${paper}`,
  withdraws: (paper) => `Đã bị thu hồi bởi ${paper}`,
}

export function laterWords({ kind, paper }: PaperRelation, code: string): string {
  return LATER[kind](paper.issuedOn ? `${code} ngày ${formatDay(paper.issuedOn)}` : code)
}

export function changeWords({ ref, act, dueOn }: TaskChange): string {
  return `${refTitle(ref)}: ${ACT_LABELS[act].toLocaleLowerCase('vi')}${dueOn ? ` đến ngày ${formatDay(dueOn)}` : ''}`
}

export function followWords({ act, newDueOn, dueOn }: FollowUpRow): string {
  if (act === 'withdraw') return 'Rút phần việc'
  const from = dueOn ? `từ ngày ${formatDay(dueOn)} ` : ''
  return `Lùi hạn ${from}đến ngày ${formatDay(newDueOn)}`
}

export const text = {
  about: 'Nói về văn bản trước',
  change: 'Ghi thay thế, sửa đổi…',
  dialog: 'Văn bản này nói về văn bản trước nào',
  dialogLead: 'Ghi khi còn là dự thảo. Việc đang mở chỉ đổi theo sau khi ban hành và được xác nhận.',
  add: 'Thêm văn bản trước',
  addHint: 'Gõ số, ký hiệu hoặc vài chữ trích yếu',
  nothing: 'Không tìm thấy văn bản đã ban hành như vậy',
  kind: 'Văn bản này',
  note: 'Ghi chú',
  noteHint: 'Ví dụ: sai số liệu ở mục II.3',
  tasks: (count: number) => `Từng việc của văn bản trước (${count})`,
  noTasks: 'Văn bản trước không giao việc nào.',
  act: (ref: string) => `${refTitle(ref)}: làm gì với việc này`,
  newDue: (ref: string) => `${refTitle(ref)}: thời hạn mới`,
  newDueLabel: 'Thời hạn mới',
  dueMissing: 'Lùi hạn, giãn tiến độ thì ghi thời hạn mới.',
  remove: (code: string) => `Bỏ ${code}`,
  save: 'Lưu',
  cancel: 'Để sau',
  saved: 'Đã ghi.',
  followTitle: (count: number) => `Việc đang mở phải theo văn bản này (${count})`,
  followLead: 'Xem lại từng phần việc rồi xác nhận. Thời hạn ban đầu vẫn được giữ, diễn biến ghi rõ theo văn bản nào.',
  followNone: 'Không còn phần việc nào phải theo văn bản này.',
  followAll: 'Chọn tất cả',
  follow: (count: number) => `Xác nhận ${count} phần việc`,
  followed: (count: number) => `${count} phần việc đã theo văn bản này.`,
  choose: (name: string, ref: string) => `${name}, ${refTitle(ref)}`,
} as const
