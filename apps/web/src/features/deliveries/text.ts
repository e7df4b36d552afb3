import type { Delivery } from '@phoihop/contract/deliveries'

export const STATE_LABELS: Record<Delivery['state'], string> = {
  unopened: 'Chưa mở',
  opened: 'Đã mở, chưa xác nhận',
  acknowledged: 'Đã xác nhận đã nhận',
}
export const CONTENT_LABELS: Record<Delivery['content'], string> = { whole: 'Toàn văn', excerpt: 'Trích phần việc' }
export const BASIS_LABELS: Record<Delivery['basis'], string> = {
  recipient: 'có tên ở Nơi nhận',
  assigned: 'được giao việc',
  added: 'gửi thêm',
}

export const text = {
  inbox: 'Văn bản đến',
  inboxLead: 'Kết luận, thông báo kết luận gửi đến cơ quan mình. Mở ra xem rồi xác nhận đã nhận.',
  search: 'Tìm theo số, ký hiệu, trích yếu',
  searchHint: 'Vài chữ, có dấu hay không đều được',
  state: 'Tình trạng',
  anyState: 'Mọi tình trạng',
  total: (total: string) => `Có ${total} văn bản đến.`,
  caption: 'Văn bản gửi đến cơ quan mình theo điều kiện lọc',
  empty: 'Không có văn bản đến nào như vậy',
  emptyHint:
    'Văn bản có tên cơ quan mình ở Nơi nhận, hoặc giao việc cho cơ quan mình, sẽ hiện ở đây ngay khi ban hành.',
  columns: { paper: 'Văn bản', issuer: 'Cơ quan ban hành', sent: 'Gửi lúc', work: 'Phần việc', state: 'Tình trạng' },
  works: (count: number) => (count === 0 ? 'Không giao việc' : `${count} phần việc`),
  forBody: (name: string) => `Gửi ${name}`,
  received: (at: string, content: string) => `Gửi đến cơ quan mình lúc ${at}. ${content}.`,
  acknowledge: 'Xác nhận đã nhận',
  openExcerpt: 'Mở bản trích',
  acknowledgedBy: (name: string, at: string) => `Đã xác nhận đã nhận: ${name}, ${at}.`,
  sentTitle: (opened: number, total: number) => `Đã gửi: ${opened}/${total} nơi đã mở`,
  sentNone: 'Văn bản không gửi đến cơ quan nào: Nơi nhận chưa gắn với cơ quan và không giao việc cho ai.',
  sentCaption: 'Văn bản đã gửi đến những đâu',
  sentColumns: { body: 'Nơi nhận', content: 'Nội dung', opened: 'Mở', acknowledged: 'Xác nhận' },
  by: (name: string, at: string) => `${name}, ${at}`,
  remind: 'Nhắc nơi chưa mở',
  reminded: (count: number) =>
    count === 0 ? 'Mọi nơi đã mở văn bản.' : `Đã nhắc ${count} nơi chưa mở. Mỗi nơi một lần trong ngày.`,
  further: 'Gửi thêm',
  furtherTitle: 'Gửi thêm cho một cơ quan',
  furtherHint: 'Nơi nhận in trong văn bản không đổi; việc gửi thêm được ghi nhật ký.',
  body: 'Cơ quan',
  content: 'Gửi',
  send: 'Gửi',
  sent: 'Đã gửi.',
  bodyMissing: 'Chưa chọn cơ quan. Chọn một cơ quan trong danh sách.',
  cancel: 'Để sau',
} as const
