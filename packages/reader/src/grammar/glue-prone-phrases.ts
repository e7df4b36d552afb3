import { phraseList } from './phrase-list.ts'

/** Two-word phrases of assignment sentences that PDF text layers print without their blank ("phốihợp", "đềnghị"). */
export const GLUE_PRONE_PHRASES: readonly string[] = phraseList(`
  đề nghị
  yêu cầu
  phối hợp
  chủ trì
  phân công
  hướng dẫn
  rà soát
  tổng hợp
  báo cáo
  tham mưu
  xây dựng
  ban hành
  triển khai
  thực hiện
  tổ chức
  kiểm tra
  giám sát
  đôn đốc
  theo dõi
  hoàn thành
  hoàn thiện
  khẩn trương
  tiếp tục
  tăng cường
  chỉ đạo
  lãnh đạo
  nghiên cứu
  trước ngày
  chậm nhất
  trong tháng
  trong quý
  trong năm
  ủy ban
  nhân dân
  văn phòng
  huyện ủy
  đảng ủy
  tỉnh ủy
  thường trực
  thường xuyên
  trách nhiệm
  liên quan
  nơi nhận
  kết luận
  thông báo
  đồng chí
  công an
  các xã
  các đơn
`)
