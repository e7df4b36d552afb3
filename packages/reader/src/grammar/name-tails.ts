import { phraseList } from '@phoihop/domain/phrase-list'
import { FIELDS } from './fields.ts'

/** Nouns of territory: they end a name, and a place name in capitals may follow. */
export const TERRITORIES: readonly string[] = phraseList(`
  huyện | tỉnh | xã | phường | thị trấn | thành phố | tp | quận | thị xã | đặc khu | thôn | ấp | bản | buôn | làng
  xóm | khu phố | khóm | tổ dân phố | tiểu khu | trung ương | khu dân cư | tdp | tổ
  thành phố trực thuộc trung ương
`)

/** Small-letter words that may stand inside or behind a name without being its sentence's verb. */
export const NAME_TAILS: readonly string[] = [
  ...FIELDS,
  ...phraseList(`
  huyện ủy | tỉnh ủy | thành ủy | thị ủy | quận ủy | đảng ủy | huyện đoàn | tỉnh đoàn | mặt trận tổ quốc
  cấp xã | cấp huyện | cấp tỉnh | cấp cơ sở | cấp | cơ sở | số | khu vực | liên quan | có liên quan | khác
  còn lại | nêu trên | trên | trực thuộc | thuộc | ngành dọc | trên địa bàn | trên địa bàn huyện | trên địa bàn xã
  trên địa bàn tỉnh | trên địa bàn thành phố | chuyên môn | chức năng | đóng trên địa bàn | của
  chính trị - xã hội | chính trị xã hội | đoàn thể | tham mưu, giúp việc | phụ trách | được phân công | được giao
  được giao nhiệm vụ | trong tỉnh | trong huyện | trong xã | việt nam | nhân dân | nhà nước | công lập | nghiệp vụ
  vũ trang | giáo dục | báo chí | thông tin, báo chí | thường trực | cùng cấp | vùng cao | vùng sâu | biên giới
  ven biển | miền núi | trọng điểm
  chưa hoàn thành | chưa đạt chuẩn | chưa thực hiện | có dự án | có dự án đi qua | có tỷ lệ giải ngân thấp
  có rừng | có tên trên | có tên | nói trên | tham gia | thành viên | chuyên trách | cấp dưới | cấp trên | ở cơ sở
  tại cơ sở | ở địa phương | nơi có dự án | trong phạm vi quản lý | trong khối | trong cụm | nông thôn | đô thị
  dự án | dự án đầu tư xây dựng | đầu tư xây dựng | quỹ đất | phát triển quỹ đất | đất đai | đăng ký đất đai
  môi trường | phát triển nông thôn | đầu tư | dịch vụ nông nghiệp | dịch vụ | kỹ thuật | y tế | văn hóa
  thể thao | truyền thông | truyền thanh | truyền hình
  phòng, chống thiên tai | phòng chống thiên tai | phòng, chống dịch | phòng chống dịch | phòng, chống
  phòng chống | tìm kiếm cứu nạn | phát triển kinh tế | phát triển kinh tế hợp tác | phát triển kinh tế tập thể
  giảm nghèo | giải phóng mặt bằng | bồi thường, giải phóng mặt bằng | bồi thường | xây dựng nông thôn mới
  nông thôn mới | chương trình mục tiêu quốc gia | các chương trình mục tiêu quốc gia
  chuyển đổi số | cải cách hành chính | kiểm tra liên ngành | liên ngành
  toàn dân đoàn kết xây dựng đời sống văn hóa | thực hiện quy chế dân chủ | quy chế dân chủ | quản lý thị trường
  thị trường | phòng hộ | rừng phòng hộ | đặc dụng | an toàn thực phẩm | an toàn giao thông | trật tự đô thị
  quản lý trật tự đô thị | công trình công cộng | khuyến nông | nước sạch | cấp nước | thủy lợi
  khai thác công trình thủy lợi | giáo dục nghề nghiệp | giáo dục thường xuyên
  giáo dục nghề nghiệp - giáo dục thường xuyên | bảo trợ xã hội | xúc tiến đầu tư | thi đua - khen thưởng | bầu cử
  nghĩa vụ quân sự | tư vấn thuế | bảo vệ rừng | bảo vệ và phát triển rừng | quản lý khu kinh tế | khu kinh tế
  khu công nghiệp | cụm công nghiệp | các khu công nghiệp | công nghệ số cộng đồng | hòa giải
  bảo vệ an ninh, trật tự | an ninh trật tự | bảo vệ an ninh trật tự ở cơ sở | tư vấn mặt trận | xóa nhà tạm
  xóa nhà tạm, nhà dột nát | xử lý | giải quyết | tổng điều tra | chi trả
`),
]
