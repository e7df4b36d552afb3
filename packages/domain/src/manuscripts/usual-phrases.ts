/** Cụm từ dùng lại every office begins with; what an office adds of its own comes before them. "…" is to be filled in. */
export const USUAL_PHRASES = [
  'Giao … chủ trì, phối hợp với … thực hiện …; hoàn thành trước ngày …',
  'Đề nghị … chỉ đạo …; báo cáo kết quả về … trước ngày …',
  'Yêu cầu … khẩn trương …; hoàn thành trong tháng …',
  'Tiếp tục …; định kỳ hằng quý báo cáo kết quả về …',
  'Thống nhất với …',
  'Trên đây là kết luận …, đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện',
] as const
