export const tellingText = {
  title: 'Nhắc việc',
  before: 'Nhắc trước khi hết hạn (số ngày)',
  beforeHint: 'Các mốc cách nhau bằng dấu phẩy; 0 là đúng ngày cuối.',
  after: 'Nhắc khi đã quá hạn (số ngày)',
  afterHint: 'Các mốc cách nhau bằng dấu phẩy. Mỗi mốc chỉ nhắc một lần.',
  acknowledgeDays: 'Phải tiếp nhận trong (ngày làm việc)',
  acknowledgeHint: 'Tính từ ngày giao. Hạn tiếp nhận của việc đã giao giữ nguyên.',
  leaderAfter: 'Báo thêm lãnh đạo đơn vị khi trễ (ngày)',
  officeAfter: 'Báo thêm văn phòng theo dõi khi trễ (ngày)',
  daysWrong: 'Nhập các số nguyên từ 0 đến 60, không quá 12 mốc, ví dụ: 7, 3, 1, 0.',
} as const
