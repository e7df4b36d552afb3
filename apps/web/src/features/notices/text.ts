import type { MailChoice, NoticeGroup } from '@phoihop/domain/notices/notice-kinds'

export const text = {
  bell: (unread: number) => (unread === 0 ? 'Thông báo, đã đọc hết' : `Thông báo, ${String(unread)} chưa đọc`),
  title: 'Thông báo',
  lead: 'Những gì mới xảy ra với việc của cơ quan bạn, ở chức vụ đang dùng.',
  total: (n: string) => `${n} thông báo`,
  empty: 'Không có thông báo nào',
  emptyHint: 'Khi có việc mới, quyết định, báo cáo hoặc đến mốc nhắc hạn, thông báo hiện ở đây ngay.',
  show: 'Hiện',
  all: 'Tất cả',
  unread: 'Chưa đọc',
  group: 'Loại',
  anyGroup: 'Mọi loại',
  readAll: 'Đánh dấu đã đọc hết',
  choices: 'Chọn thư báo',
  isUnread: 'Chưa đọc.',
  choicesTitle: 'Thư báo gửi cho tôi',
  choicesLead:
    'Trên phần mềm luôn có đủ thông báo. Ở đây chọn những gì gửi thêm vào hộp thư của bạn. Thư hằng ngày gửi lúc 7 giờ, chỉ gồm những gì chưa đọc.',
  choicesUrgent:
    'Ngày cuối của hạn, việc bị trả lại, rút, tạm dừng hoặc phải làm thêm thì gửi ngay, trừ loại chọn “Không gửi thư”.',
  save: 'Lưu lựa chọn',
  saved: 'Đã lưu lựa chọn',
} as const

export const GROUP_LABELS: Record<NoticeGroup, string> = {
  given: 'Việc mới được giao',
  decided: 'Quyết định về việc của đơn vị',
  reported: 'Báo cáo, đề nghị của đơn vị',
  due: 'Nhắc hạn',
  discussed: 'Trao đổi',
}

export const MAIL_LABELS: Record<MailChoice, string> = {
  'at-once': 'Gửi thư ngay',
  daily: 'Gửi trong thư hằng ngày',
  never: 'Không gửi thư',
}
