import { phraseList } from './phrase-list.ts'

/**
 * Phrases whose accents scanning often gets wrong ("đẻ nghị", "truớc ngay", "hoàn thanh"). A run of words equal to one of
 * these without accents is read as the phrase. Keep out phrases with an everyday twin: "phân công" / "phần công việc".
 */
export const MISREAD_PHRASES: readonly string[] = phraseList(`
  đề nghị
  yêu cầu
  chủ trì
  phối hợp với
  trước ngày
  chậm nhất
  hoàn thành
  có trách nhiệm
  nơi nhận
  thông báo
  kết luận
  ủy ban
  huyện ủy
  đảng ủy
  tỉnh ủy
  thường trực
  thường xuyên
  tiếp tục
  khẩn trương
  rà soát
  tham mưu
  văn phòng
  đồng chí
  tháng
  trên đây là
`)
