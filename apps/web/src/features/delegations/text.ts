import type { Delegation } from '@phoihop/contract/delegations'

export const REACH_LABELS: Record<Delegation['reach'], string> = {
  all: 'Mọi việc của chức vụ',
  read: 'Chỉ xem',
}
export const STATE_LABELS: Record<Delegation['state'], string> = {
  coming: 'Chưa đến ngày',
  running: 'Đang hiệu lực',
  over: 'Đã kết thúc',
}

export const text = {
  delegations: 'Ủy quyền',
  lead: 'Người được ủy quyền chọn “thay …” ở đầu trang; mọi việc họ làm ghi tên cả hai người.',
  given: 'Tôi ủy quyền cho người khác',
  taken: 'Tôi được ủy quyền',
  none: 'Chưa có ủy quyền nào.',
  add: 'Ủy quyền một chức vụ',
  cannot: 'Bạn không có chức vụ nào ủy quyền được, hoặc cơ quan chưa có đồng nghiệp nào có tài khoản.',
  post: 'Chức vụ',
  delegate: 'Người nhận',
  principal: 'Người giao',
  reach: 'Được làm gì',
  days: 'Thời gian',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  toHint: 'Dài nhất một năm. Kết thúc sớm lúc nào cũng được.',
  note: 'Ghi chú',
  noteHint: 'Ví dụ: theo Giấy ủy quyền số 05/GUQ-UBND.',
  state: 'Hiệu lực',
  period: (from: string, to: string) => `${from} – ${to}`,
  choose: 'Chọn một người',
  end: 'Kết thúc',
  endTitle: 'Kết thúc ủy quyền',
  endMessage: (name: string) => `${name} thôi làm thay ngay lúc này; phiên đang dùng ủy quyền dừng lại.`,
  ended: 'Đã kết thúc ủy quyền.',
  save: 'Ủy quyền',
  cancel: 'Thôi',
  saved: 'Đã ủy quyền.',
  missing: 'Chưa nhập mục này.',
} as const
