import type { SecurityEntry } from './api.ts'

export const FUNCTION_LABELS: Record<SecurityEntry['secondFactorFor'][number], string> = {
  administrator: 'Quản trị',
  secretary: 'Thư ký',
  leader: 'Lãnh đạo',
  officer: 'Cán bộ',
  observer: 'Theo dõi, kiểm tra',
  staff: 'Chuyên viên được phân công',
}

const MAIL_KINDS: Record<string, string> = {
  'account-invitation': 'Mời dùng phần mềm',
  'account-reset': 'Đặt lại mật khẩu',
  delivery: 'Văn bản đến',
  'delivery-reminder': 'Nhắc mở văn bản đến',
  'integrity-alarm': 'Cảnh báo toàn vẹn',
  'proposal-answered': 'Kiến nghị đã có trả lời',
  'proposal-clarify': 'Đề nghị làm rõ kiến nghị',
  'proposals-due': 'Kiến nghị chờ trả lời',
  notice: 'Thông báo cần biết ngay',
  'daily-notices': 'Thông báo hằng ngày',
}

/** What a mail is about. */
export function mailKind(kind: string): string {
  return MAIL_KINDS[kind] ?? 'Thư thông báo'
}

export const SOURCES = {
  own: 'đơn vị tự nêu',
  report: 'báo cáo của đơn vị',
  meeting: 'nêu tại cuộc họp',
  letter: 'đơn, công văn',
} as const

export const text = {
  proposals: 'Kiến nghị',
  answerDays: (source: string) => `Số ngày phải trả lời: ${source}`,
  workingDays: 'Tính theo ngày làm việc',
  workingDaysHint: 'Không tính thứ Bảy, Chủ nhật, ngày lễ. Hạn đã ghi cho các kiến nghị trước giữ nguyên.',
  soonDays: 'Nhắc trước khi hết hạn (ngày)',
  fields: 'Lĩnh vực',
  fieldsHint: 'Mỗi dòng một lĩnh vực. Bỏ một lĩnh vực thì các kiến nghị, nhiệm vụ đã ghi lĩnh vực ấy vẫn giữ.',
  fieldsMissing: 'Cần ít nhất một lĩnh vực.',
  papers: 'Văn bản',
  silenceAgrees: 'Xin ý kiến: im lặng là đồng ý',
  silenceAgreesHint:
    'Quá thời điểm kết thúc mà nơi được xin ý kiến không trả lời thì coi như đồng ý với dự thảo. Tắt thì ghi là không trả lời. Đợt đang mở giữ cách đã chọn khi mở.',
  security: 'Bảo vệ tài khoản',
  idle: 'Khóa màn hình sau (phút)',
  idleHint: 'Không ai thao tác trong từng ấy phút thì phải nhập lại mật khẩu. Từ 5 đến 120 phút.',
  secondFactor: 'Bắt buộc lớp xác thực thứ hai với',
  secondFactorHint: 'Ai chưa bật sẽ phải bật ngay ở lần thao tác tới. Quy định hiện hành yêu cầu với quản trị.',
  unused: 'Ngừng tài khoản không dùng sau (ngày)',
  unusedHint: 'Quy định hiện hành: 45 ngày. Nhập 0 thì không ngừng tài khoản nào.',
  save: 'Lưu cài đặt',
  saved: 'Đã lưu cài đặt.',
  changed: 'Người khác vừa sửa cài đặt. Các ô bên trên đã lấy giá trị mới; xem lại rồi lưu nếu vẫn cần.',
  missing: 'Nhập một số nguyên.',
  mail: 'Gửi thư',
  mailWorks: (from: string) => `Máy chủ gửi thư với địa chỉ ${from}.`,
  mailMissing:
    'Máy chủ chưa được nối với hộp thư nào nên không gửi được thư. Người cài đặt máy chủ đặt SMTP_URL, MAIL_FROM và PUBLIC_URL; trong lúc chờ, lấy đường liên kết ở bảng dưới và giao tận tay.',
  waiting: 'Thư chưa gửi được',
  notices: (count: number) => `${count} thư báo đang chờ gửi`,
  nothingWaits: 'Không có thư nào đang chờ.',
  kind: 'Thư',
  person: 'Gửi cho',
  since: 'Lúc',
  trouble: 'Tình trạng',
  waits: 'Đang chờ',
  retried: (n: string) => `Đã thử ${n} lần, còn thử tiếp`,
  failed: 'Không gửi được',
  link: 'Đường liên kết',
  show: 'Hiện đường liên kết',
  linkLead: (name: string) =>
    `Giao tận tay cho ${name}, không gửi qua nơi nhiều người đọc được. Mỗi lần xem được ghi vào nhật ký.`,
  copy: 'Chép đường liên kết',
  copied: 'Đã chép đường liên kết.',
  until: (day: string) => `Dùng được một lần, đến ${day}.`,
} as const
