import type { MendNeed } from './decisions.ts'

export const decisionText = {
  title: (count: number) => `Cần quyết định (${count})`,
  works: (count: number, refs: string) => `${count} việc: ${refs}`,
  name: (words: string) => `“${words}” là cơ quan nào?`,
  candidates: 'Có thể là:',
  choose: (words: string) => `Chọn cơ quan hoặc nhóm cho “${words}”`,
  always: 'Luôn hiểu như vậy (lưu làm tên gọi khác của cơ quan)',
  lead: (words: string) => `“${words}”: ai chủ trì?`,
  leadNobody: 'Câu không nêu ai làm. Ai chủ trì?',
  chooseLead: 'Chọn nơi chủ trì',
  take: (count: number) => (count > 1 ? `Dùng cho cả ${count} việc` : 'Dùng'),
  deadline: (count: number) => (count > 1 ? `${count} việc chưa có thời hạn` : 'Một việc chưa có thời hạn'),
  forAll: (count: number) => `Cho cả ${count} việc:`,
  each: 'Quyết định từng việc',
  review: (day: string) => `Xem lại ở kỳ giao ban sau (${day})`,
  standing: 'Việc thường xuyên',
  setDay: 'Đặt hạn…',
  day: 'Ngày cuối còn đúng hạn',
  set: 'Đặt hạn',
  notRecipients: (count: number, names: string) =>
    names === ''
      ? `${count} việc giao cho cơ quan chưa có ở Nơi nhận.`
      : `${count} việc giao cho cơ quan chưa có ở Nơi nhận: ${names}.`,
  addRecipients: 'Thêm vào Nơi nhận…',
  leaveRecipients: 'Không thêm vẫn ban hành được.',
  open: 'Mở để sửa',
  show: 'Xem câu',
  progress: (done: number, total: number) => `Đang ghi ${done}/${total}…`,
} as const

export const MEND_SENTENCES: Record<MendNeed, string> = {
  'class-empty': 'Nhóm được giao không có đơn vị nào vào ngày ban hành.',
  'deadline-before-paper': 'Thời hạn đứng trước ngày ban hành văn bản.',
  'span-taken': 'Câu này trùng với một nhiệm vụ đã đánh dấu. Dời chỗ đầu, chỗ cuối, hoặc bỏ.',
}
