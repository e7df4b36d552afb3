export const text = {
  title: 'Ngày nghỉ, ngày làm bù',
  lead: 'Hạn tính theo ngày làm việc bỏ qua các ngày nghỉ ở đây. Hạn đã tính cho việc đã giao giữ nguyên.',
  settings: 'Cài đặt',
  year: 'Năm',
  list: (year: number, n: string) => `Năm ${String(year)}: ${n} ngày`,
  caption: (year: number) => `Ngày nghỉ, ngày làm bù năm ${String(year)}`,
  empty: (year: number) => `Năm ${String(year)} chưa ghi ngày nào`,
  emptyHint: 'Ghi các ngày nghỉ theo luật bằng một lần bấm, rồi sửa theo thông báo của Chính phủ.',
  missing: (n: number) => `Còn thiếu ${String(n)} ngày nghỉ theo luật (kể cả nghỉ bù).`,
  addMissing: 'Ghi các ngày còn thiếu',
  added: 'Đã ghi các ngày nghỉ theo luật.',
  date: 'Ngày',
  name: 'Tên',
  nameHint: 'Ví dụ: Tết Nguyên đán, Nghỉ hoán đổi, Làm bù.',
  kind: 'Là',
  off: 'Ngày nghỉ',
  working: 'Ngày làm bù',
  isWorking: 'Là ngày làm bù (thứ Bảy, Chủ nhật làm việc)',
  add: 'Ghi một ngày',
  save: 'Ghi ngày',
  saved: 'Đã ghi.',
  missingDate: 'Chọn ngày.',
  missingName: 'Nhập tên ngày nghỉ.',
  remove: 'Bỏ',
  removeOf: (day: string) => `Bỏ ngày ${day}`,
  removed: (day: string) => `Đã bỏ ngày ${day}.`,
  undo: 'Hoàn tác',
  acts: 'Thao tác',
} as const

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const

export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday % 7] ?? ''
}
