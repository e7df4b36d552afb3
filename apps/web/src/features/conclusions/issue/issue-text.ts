import type { IssuePreview } from '@phoihop/contract/issue-preview'
import { refTitle } from '@phoihop/domain/conclusions/ref-words'

type Problem = IssuePreview['problems'][number]

export const issueText = {
  title: (code: string) => `Ban hành ${code}`,
  problems: 'Còn thiếu, chưa ban hành được',
  warnings: 'Cần xem lại',
  who: (tasks: number, assignments: number) => `Giao ${tasks} nhiệm vụ, thành ${assignments} phần việc`,
  leads: (ref: string, names: string, count: number) => `${refTitle(ref)}: ${names} → ${count} đơn vị chủ trì`,
  coordinators: (names: string, count: number) => `Phối hợp: ${names} → ${count} đơn vị`,
  deliveries: (count: number) => (count === 0 ? 'Không gửi đến cơ quan nào' : `Gửi đến ${count} cơ quan`),
  sendWhole: (count: number) => `${count} nơi nhận toàn văn`,
  sendExcerpt: (count: number) => `${count} nơi nhận bản trích phần việc của mình`,
  sendAssigned: (count: number) => `${count} đơn vị có việc nhưng không có tên ở Nơi nhận: gửi bản trích phần việc`,
  mend: 'Sửa',
  form: 'Thể thức',
  frozen: 'Sau khi ban hành, toàn văn và việc giao không sửa được nữa; các đơn vị nhận việc ngay.',
  issue: 'Ban hành',
  issued: 'Đã ban hành. Các đơn vị đã nhận được việc.',
  undecided: (count: number) => `${count} mục chưa xem: chưa có nhiệm vụ, cũng chưa ghi là không phát sinh nhiệm vụ.`,
  itemRef: (ref: string) => refTitle(ref),
  notRecipients: (count: number) => `${count} đơn vị được giao việc nhưng không có tên ở Nơi nhận.`,
  unwritten: (refs: string) => `Câu giao việc đã sửa, thời hạn của nhiệm vụ không còn đúng chữ trong văn bản: ${refs}.`,
  past: (refs: string) => `Thời hạn đã qua, đơn vị nhận việc là quá hạn ngay: ${refs}.`,
  suggestionsOpen: (count: number) =>
    `Còn ${String(count)} việc gợi ý chưa xem: câu giao việc ở đó sẽ không thành nhiệm vụ.`,
  notGranted: (count: number) =>
    `${String(count)} đơn vị được giao việc nhưng chưa có ai được đọc văn bản hạn chế này. Sau khi ban hành, mở văn bản và cho người của đơn vị đọc.`,
  noRecipientTied: 'Chưa gắn dòng Nơi nhận nào với cơ quan, nên chưa đối chiếu được đơn vị nhận việc với nơi nhận.',
  noTask: 'Văn bản chưa có nhiệm vụ nào.',
  number: 'Số văn bản',
  numberHint: 'Số được cấp đúng lúc ban hành; văn bản khác ban hành trước thì số tiếp theo lùi lại.',
  nextNumber: (next: string) => `Số tiếp theo của sổ: ${next}`,
  heldNumber: (number: string, note: string) => `Số đang giữ ${number}: ${note}`,
  far: (next: string, number: string) =>
    `Số ${number} cách xa sổ: số tiếp theo của sổ là ${next}. Các số ở giữa sẽ là số trống trong sổ.`,
  uncounted: (number: string) => `Số “${number}” không đúng mẫu nên không vào sổ văn bản.`,
  inDraft: (count: string) => `Có ${count} dự thảo khác cùng số, ký hiệu, cơ quan: có thể nhập trùng.`,
  loading: 'Đang xem việc sẽ giao cho ai…',
} as const

const PROBLEMS: Record<Problem['code'], (words: string) => string> = {
  'not-signed': () => 'Văn bản chưa ký: trình ký, hoặc ghi nhận bản giấy đã ký.',
  'number-void': () => 'Số này đã hủy trong sổ văn bản, không dùng lại được.',
  'symbol-missing': () => 'Chưa có ký hiệu văn bản.',
  'date-missing': () => 'Chưa có ngày ban hành.',
  'date-in-future': () => 'Ngày ban hành ở sau ngày hôm nay.',
  'number-taken': () => 'Số, ký hiệu này đã dùng cho văn bản khác trong năm hoặc nhiệm kỳ.',
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
