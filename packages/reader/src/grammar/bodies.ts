import { phraseList } from '@phoihop/domain/phrase-list'

/**
 * What a body's name begins with. Sources: Luật Tổ chức chính quyền địa phương 2015 and 72/2025/QH15, NĐ 150/2025 (phòng of
 * a commune), Điều lệ Đảng, Luật MTTQ 2015 and 97/2025/QH15, and papers of both eras.
 * - field: followed by its line of work ("Phòng Nội vụ"); several may share one head ("các phòng Tư pháp, Nội vụ")
 * - place: followed by a territory ("UBND huyện"); bare ones share the last one's ("Đảng ủy, UBND các xã")
 * - free: any words may follow until the sentence's verb ("Ban Chỉ đạo phòng, chống thiên tai huyện")
 */
export type HeadKind = 'field' | 'place' | 'free'

export const FIELD_HEADS: readonly string[] = phraseList(`
  phòng | sở | bộ | ban | vụ | cục | tổng cục | thanh tra | văn phòng | ban hđnd | khoa
`)

export const PLACE_HEADS: readonly string[] = phraseList(`
  ubnd | ủy ban nhân dân | hđnd | hội đồng nhân dân | thường trực hđnd | thường trực hội đồng nhân dân
  đảng ủy | đảng bộ | huyện ủy | tỉnh ủy | thành ủy | thị ủy | quận ủy | chi bộ | chi ủy | cấp ủy | đảng ủy ubnd
  ban thường vụ | ban thường vụ đảng ủy | ban thường vụ huyện ủy | ban thường vụ tỉnh ủy | ban thường vụ thành ủy
  ban chấp hành | ban chấp hành đảng bộ | thường trực huyện ủy | thường trực đảng ủy | thường trực tỉnh ủy
  thường trực thành ủy
  thường trực | btv | bch | thường trực ubnd | tập thể lãnh đạo
  ban tổ chức | ban tuyên giáo | ban dân vận | ban nội chính | ban tuyên giáo và dân vận | ban xây dựng đảng
  ban kinh tế
  ủy ban kiểm tra | cơ quan ủy ban kiểm tra | ubkt | mttq | ubmttq | ubmttqvn | mặt trận tổ quốc | mặt trận
  ủy ban mttq
  ủy ban mặt trận tổ quốc | ủy ban mặt trận | ub mttq | ủy ban mttqvn | ban thường trực ủy ban mttq
  ban thường trực
  mttq việt nam | ủy ban mttq việt nam | ủy ban mặt trận tổ quốc việt nam | mặt trận tổ quốc việt nam
  khối mặt trận | khối mttq
  hội nông dân | hnd | hội liên hiệp phụ nữ | hội lhpn | hội phụ nữ | hlhpn | hội cựu chiến binh | hội ccb | hccb
  liên đoàn lao động | lđlđ | công đoàn | đoàn thanh niên | đoàn tncs hồ chí minh
  đoàn thanh niên cộng sản hồ chí minh | đoàn tn
  huyện đoàn | tỉnh đoàn | xã đoàn | thành đoàn | thị đoàn | quận đoàn | đoàn xã | đoàn phường | trung ương đoàn
  đoàn khối
  hội chữ thập đỏ | hội người cao tuổi | hội khuyến học | hội cựu thanh niên xung phong | hội luật gia
  hội đông y
  công an | bộ công an | ban chỉ huy quân sự | bchqs | ban chqs | bộ chỉ huy quân sự
  bộ chỉ huy bộ đội biên phòng | bộ đội biên phòng
  quân sự | đồn biên phòng | tòa án nhân dân | tand | viện kiểm sát nhân dân | viện kiểm sát | vksnd | tòa án
  thi hành án dân sự
  chi cục thi hành án dân sự | kho bạc nhà nước | kho bạc | bảo hiểm xã hội | bhxh | thuế | chi cục thuế
  cục thuế | chi cục thống kê | thống kê
  ngân hàng chính sách xã hội | phòng giao dịch ngân hàng chính sách xã hội | nhcsxh | ngân hàng csxh | agribank
  ngân hàng nhà nước
  hạt kiểm lâm | chi cục kiểm lâm | điện lực | công ty điện lực | bưu điện | viễn thông | đài truyền thanh
  đài truyền thanh - truyền hình | trạm y tế
  trung tâm y tế | bệnh viện đa khoa | trung tâm phục vụ hành chính công | ttpvhcc | trung tâm chính trị
  trung tâm hành chính công
  văn phòng hđnd và ubnd | văn phòng hđnd & ubnd | văn phòng hđnd-ubnd | văn phòng hđnd - ubnd
  văn phòng hđnd, ubnd | văn phòng hội đồng nhân dân và ủy ban nhân dân
  văn phòng đoàn đbqh và hđnd | văn phòng đoàn đại biểu quốc hội và hđnd | văn phòng ubnd
  văn phòng ủy ban nhân dân | văn phòng cấp ủy | văn phòng đảng ủy
  văn phòng huyện ủy | văn phòng tỉnh ủy | vp hđnd&ubnd | vphu | vpđu | chính quyền | chính quyền địa phương
  đoàn thể
  công chức | công chức địa chính - xây dựng | công chức văn hóa - xã hội | công chức tài chính - kế toán
  công chức tư pháp - hộ tịch | công chức văn phòng - thống kê
  ban công tác mặt trận | ban ctmt | ban pháp chế | ban pháp chế hđnd | ban kinh tế - xã hội
  ban văn hóa - xã hội | ban dân tộc
  tổ đại biểu hđnd | tổ đại biểu | ban nhân dân | ban thanh tra nhân dân | ban giám hiệu | ban cán sự đảng
  đảng đoàn | bộ phận một cửa
  huyện | xã | phường | thị trấn | đặc khu | thành phố | thị xã | tỉnh | quận | thôn | ấp | bản | buôn | làng
  xóm | khu phố | khóm | tổ dân phố | tiểu khu | khu dân cư
  báo và phát thanh, truyền hình | báo và đài phát thanh và truyền hình | đài phát thanh và truyền hình
  đài phát thanh - truyền hình | đài phát thanh, truyền hình | đài khí tượng thủy văn | báo và phát thanh - truyền hình
  văn phòng - thống kê
  trung tâm văn hóa, thể thao và truyền thanh - truyền hình | trung tâm văn hóa, thể thao và truyền thanh
  trung tâm văn hóa, thông tin và thể thao | trung tâm văn hóa - thông tin và thể thao
  trung tâm văn hóa, thông tin và truyền thông | trung tâm truyền thông - văn hóa
  trung tâm văn hóa - thể thao và truyền thanh | trung tâm văn hóa - truyền thông và thể thao
  ban tổ chức - kiểm tra | ban tuyên giáo - kiểm tra | ban phong trào | ban thanh thiếu nhi | ban đoàn kết tập hợp thanh niên
  đoàn trường | đoàn cơ sở | đoàn phường | liên đội | hội đồng đội | công đoàn cơ sở | công đoàn trường
`)

export const FREE_HEADS: readonly string[] = phraseList(`
  ban chỉ đạo | bcđ | ban quản lý | bql | ban quản lý dự án | ban tổ chức hội | tổ công tác | tổ giúp việc
  tổ thư ký | đoàn kiểm tra | đoàn giám sát | tổ
  hội đồng | trung tâm | tt | chi cục | chi nhánh | công ty | công ty cổ phần | công ty tnhh | tổng công ty
  tập đoàn | hợp tác xã | htx | hạt | trạm | đội | viện | học viện
  trường | bệnh viện | đài | báo | cơ quan | liên minh hợp tác xã | liên hiệp các hội | hội | quỹ | ngân hàng
  câu lạc bộ | ban đại diện | ban vận động | ban điều hành
  cảng vụ | xí nghiệp | chủ đầu tư | nhà thầu | đơn vị tư vấn | đơn vị thi công | đơn vị | ban hộ tự | đoàn
  chi đoàn | chi hội | khối | cụm | tiểu ban | bộ phận | văn phòng đăng ký đất đai
  chi nhánh văn phòng đăng ký đất đai | lực lượng
`)
