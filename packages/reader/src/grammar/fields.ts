import { phraseList } from '@phoihop/domain/phrase-list'

/**
 * Lines of work that stand in names of phòng, sở, bộ, ban: with their own "và" and commas, so that a list of them can be cut.
 * Sources: NĐ 37/2014, NĐ 24/2014, NĐ 45/2025, NĐ 150/2025 and their predecessors; short forms from papers.
 */
export const FIELDS: readonly string[] = phraseList(`
  nội vụ | tư pháp | tài chính | tài chính - kế hoạch | tài chính kế hoạch | tc-kh | tckh | kế hoạch và đầu tư
  kế hoạch | kế hoạch - tài chính | kh&đt | tài nguyên và môi trường | tn&mt | tnmt | tài nguyên - môi trường
  tài nguyên nước | nông nghiệp và phát triển nông thôn | nông nghiệp và ptnt | nông nghiệp & ptnt | nông nghiệp
  nn&ptnt | nông nghiệp và môi trường | nn&mt | phát triển nông thôn
  lao động - thương binh và xã hội | lao động, thương binh và xã hội | lao động - tb&xh | lđ-tb&xh | lđtb&xh
  lđtbxh | lao động | giáo dục và đào tạo | gd&đt | gdđt | giáo dục | y tế | dân tộc | dân tộc và tôn giáo
  dân tộc - tôn giáo | tôn giáo
  văn hóa và thông tin | văn hóa - thông tin | vh-tt | văn hóa thông tin | văn hóa, thể thao và du lịch | vh,tt&dl
  văn hóa và thể thao | văn hóa | văn hóa - xã hội | văn hóa xã hội | vh-xh | văn hóa, khoa học và thông tin
  văn hóa và truyền thông
  du lịch | thông tin và truyền thông | tt&tt | tttt | khoa học và công nghệ | kh&cn | công thương
  giao thông vận tải | gtvt | xây dựng | kinh tế | kinh tế và hạ tầng | kinh tế - hạ tầng | kinh tế hạ tầng
  kt-ht | kinh tế, hạ tầng và đô thị | kinh tế - hạ tầng - đô thị
  quản lý đô thị | đô thị | ngoại vụ | kinh tế - xã hội | kinh tế - ngân sách | kinh tế ngân sách | pháp chế
  tổ chức | tổ chức cán bộ | tổ chức - hành chính | tuyên giáo | dân vận | nội chính | kiểm tra
  tuyên giáo và dân vận | xây dựng đảng | tổng hợp | hành chính | hành chính - quản trị
  quốc phòng | công an | ngoại giao | nông nghiệp - môi trường | cảnh sát giao thông | cảnh sát hình sự
  văn phòng | thanh tra | đào tạo | quản lý chất lượng | hợp tác quốc tế | thi đua - khen thưởng
  thi đua, khen thưởng | khoa giáo | lý luận chính trị
  địa chính | địa chính - xây dựng | địa chính - nông nghiệp | hộ tịch | tư pháp - hộ tịch | văn phòng - thống kê | tài chính - kế toán | thống kê | ngân sách
`)
