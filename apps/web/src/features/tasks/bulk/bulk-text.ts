import { formatNumber } from '../../../lib/format.ts'

export const BULK_MOST = 500

export const bulkText = {
  choose: 'Chọn',
  chooseShown: 'Chọn tất cả phần việc đang hiện',
  chooseOne: (body: string, quote: string) => `Chọn: ${body}, ${quote}`,
  region: 'Việc làm với các phần việc đã chọn',
  chosen: (count: number) => `Đã chọn ${formatNumber(count)} phần việc`,
  chooseFound: (count: number) => `Chọn cả ${formatNumber(count)} phần việc tìm thấy`,
  chooseMost: `Chọn ${BULK_MOST} phần việc đầu`,
  clear: 'Bỏ chọn',
  remind: 'Nhắc',
  accept: 'Xác nhận hoàn thành',
  extend: 'Cho gia hạn',
  titles: {
    remind: 'Nhắc các đơn vị',
    accept: 'Xác nhận hoàn thành nhiều phần việc',
    extend: 'Cho gia hạn nhiều phần việc',
  },
  messages: {
    remind: (count: number) =>
      `Gửi thư nhắc về ${formatNumber(count)} phần việc đã chọn cho người phụ trách ở các đơn vị. Mỗi phần việc chỉ nhắc một lần trong ngày; việc đã báo xong thì không nhắc.`,
    accept: (count: number) =>
      `Xác nhận hoàn thành ${formatNumber(count)} phần việc đã chọn, mỗi phần việc ghi một phản hồi như khi xác nhận riêng. Việc chưa được đơn vị báo xong sẽ giữ nguyên và được kể ra. Xác nhận rồi không hoàn tác hàng loạt được.`,
    extend: (count: number) =>
      `Duyệt đề nghị gia hạn của ${formatNumber(count)} phần việc đã chọn. Phần việc không có đề nghị đang chờ thì giữ nguyên và được kể ra.`,
  },
  day: 'Ngày mới cho mọi phần việc',
  dayHint: 'Để trống: cho đúng ngày từng đơn vị xin.',
  words: { remind: 'Lời nhắn kèm theo', accept: 'Nhận xét', extend: 'Lý do, yêu cầu kèm theo' },
  start: { remind: 'Gửi nhắc', accept: 'Xác nhận', extend: 'Cho gia hạn' },
  later: 'Để sau',
  running: (done: number, of: number) => `Đang làm ${formatNumber(done)}/${formatNumber(of)}…`,
  keepOpen: 'Giữ trang này mở đến khi xong.',
  finished: (done: number, refused: number) =>
    refused === 0
      ? `Đã làm xong ${done > 1 ? 'cả ' : ''}${formatNumber(done)} phần việc.`
      : `Đã làm ${formatNumber(done)} phần việc; ${formatNumber(refused)} phần việc không làm được.`,
  results: 'Kết quả từng phần việc',
  done: { remind: 'đã nhắc', accept: 'đã xác nhận', extend: 'đã cho gia hạn' },
  nobody: 'đã ghi, nhưng đơn vị chưa có ai nhận thư',
  again: 'Làm lại những việc chưa được',
  stop: 'Dừng',
  stopped: 'chưa làm',
  close: 'Đóng',
} as const
