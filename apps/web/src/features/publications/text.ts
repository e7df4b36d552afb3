import type { PublicPaper, PublicPaperRow } from '@phoihop/contract/publications'
import { formatDay } from '../../lib/format.ts'

export const FORM_LABELS: Record<PublicPaperRow['form'], string> = { conclusion: 'Kết luận', notice: 'Thông báo' }
export const STANDING_LABELS: Record<PublicPaperRow['standing'], string> = {
  'in-force': 'Còn hiệu lực',
  amended: 'Đã được sửa đổi',
  corrected: 'Đã được đính chính',
  replaced: 'Đã được thay thế',
  withdrawn: 'Đã thu hồi',
}
const LATER: Record<PublicPaper['later'][number]['kind'], string> = {
  replaces: 'Thay thế bởi',
  amends: 'Sửa đổi bởi',
  corrects: 'Đính chính bởi',
  withdraws: 'Thu hồi bởi',
}

export function laterLabel(kind: PublicPaper['later'][number]['kind'], code: string, day: string): string {
  return `${LATER[kind]} ${code} ngày ${formatDay(day)}`
}

export const text = {
  title: 'Văn bản công khai',
  product: 'Phối Hợp',
  lead: 'Kết luận, thông báo kết luận đã ban hành và được phép công khai. Dữ liệu cá nhân được ẩn theo quy định.',
  signIn: 'Đăng nhập',
  search: 'Tìm theo số, ký hiệu, trích yếu',
  searchHint: 'Vài chữ, có dấu hay không đều được',
  year: 'Năm ban hành',
  anyYear: 'Mọi năm',
  total: (total: string) => `Có ${total} văn bản.`,
  caption: 'Các văn bản công khai',
  empty: 'Không có văn bản công khai nào như vậy',
  emptyHint: 'Bớt điều kiện tìm, hoặc xem lại sau.',
  columns: { paper: 'Văn bản', issued: 'Ngày ban hành', issuer: 'Cơ quan ban hành', standing: 'Hiệu lực' },
  issuedBy: (issuer: string, place: string | null, day: string) =>
    place ? `${issuer}. ${place}, ngày ${formatDay(day)}` : `${issuer}, ngày ${formatDay(day)}`,
  recipients: 'Nơi nhận',
  hash: 'Mã kiểm tra của văn bản gốc (SHA-256)',
  json: 'Dữ liệu JSON',
  print: 'In trang này',
  missing: 'Không có văn bản này trên trang công khai',
  missingHint: 'Văn bản có thể đã thôi công khai. Xem danh sách để tìm văn bản khác.',
  settings: 'Trang công khai',
  settingsLead: 'Văn bản ghi “Công khai” hiện ở trang ai cũng xem được, không cần đăng nhập.',
  open: 'Mở trang công khai',
  maskNames: 'Ẩn họ tên người trong nội dung (người ký vẫn hiện)',
  maskWords: 'Ẩn thêm những từ này',
  maskWordsHint: 'Mỗi dòng một từ hay cụm từ. Số điện thoại, thư điện tử, số giấy tờ tùy thân luôn được ẩn.',
  save: 'Lưu cài đặt',
  saved: 'Đã lưu cài đặt trang công khai.',
  changed: 'Người khác vừa đổi cài đặt này. Xem lại rồi lưu.',
  view: 'Xem trang công khai',
} as const
