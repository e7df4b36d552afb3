import { phraseList } from '@phoihop/domain/phrase-list'

/** Words that make a name a class of bodies, and the nouns such a class is made of. Source: papers of both eras. */
export const CLASS_OPENERS: readonly string[] = phraseList(`
  các | mỗi | từng | tất cả các | toàn thể các | toàn bộ các | một số | những | hai | toàn thể
`)

/** A class with one of these openers refers back to those already named, it does not bring new ones in. */
export const BACK_REFERENCES: readonly string[] = phraseList(`
  mỗi | từng
`)

export const CLASS_NOUNS: readonly string[] = phraseList(`
  cơ quan | đơn vị | địa phương | phòng | ban | ngành | sở | bộ | đoàn thể | tổ chức | tổ chức chính trị - xã hội
  tổ chức chính trị xã hội | tổ chức hội | hội | hội quần chúng | hội đặc thù | hội, đoàn thể | tổ chức đoàn thể
  tổ chức chính trị | chính trị - xã hội | chính trị xã hội | chính trị -xh | chính trị - xh | tổ chức thành viên
  tổ chức xã hội | tổ chức đảng | tổ chức cơ sở đảng | đoàn thể chính trị - xã hội | đoàn thể chính trị xã hội
  đoàn thể ct-xh | đoàn thể chính trị -xh | tổ chức ct-xh
  xã | phường | thị trấn | đặc khu | huyện | thành phố | thị xã | quận | tỉnh | thôn | ấp | bản | buôn | làng
  xóm | sóc | khu phố | khối phố | khóm | tổ dân phố | tổ | tiểu khu | khu dân cư | tdp
  trường | trường học | nhà trường | cơ sở giáo dục | cơ sở y tế | doanh nghiệp | hợp tác xã | htx | chủ đầu tư
  nhà thầu | chủ rừng | chủ dự án | đơn vị thi công | đơn vị tư vấn | đơn vị sự nghiệp | đơn vị trực thuộc
  công ty | chi bộ | đảng bộ | đảng ủy | cấp ủy | chi ủy
  chi hội | chi đoàn | cơ sở | cơ sở hội | cơ sở đoàn | cấp | cấp hội | cấp bộ đoàn | ban xây dựng đảng | ban đảng
  cơ quan chuyên môn | phòng chuyên môn | ngành chuyên môn | cơ quan tham mưu | cơ quan tham mưu, giúp việc
  cơ quan tham mưu giúp việc | cơ quan thông tin | báo chí | báo | đài
  cơ quan tuyên truyền | cơ quan, đơn vị | lực lượng | lực lượng chức năng | lực lượng vũ trang | ban chỉ đạo
  tổ công tác | tổ đại biểu | chi cục | trung tâm | khối | tiểu ban | đội | đồn | trạm | ban quản lý | hộ
  hộ gia đình | hộ dân | khối đoàn thể | vụ | cục | thành viên | ban, ngành | phòng, ban | ban hđnd
  đội nghiệp vụ | đảng bộ trực thuộc
  khu | cụm | điểm trường | cơ quan thường trực | cơ quan liên quan | ban ngành | phòng ban | sở ngành
  câu lạc bộ | tổ hợp tác | đối tượng | liên đoàn | công đoàn cơ sở | bộ phận | mặt trận | cụm thi đua
  chính quyền
  huyện ủy | thành ủy | thị ủy | tỉnh ủy | quận ủy | đảng ủy trực thuộc | ban cán sự đảng | đảng đoàn | trưởng thôn
  chi, đảng bộ | chi bộ, đảng bộ | cấp ủy đảng | tổ chức, cá nhân | phòng, ban, ngành | địa bàn | công trình | đồng chí thành viên | trường mầm non | trường tiểu học | trường thpt | trường thcs | hội đoàn thể | nhà máy | cơ sở sản xuất | ngân hàng
  mầm non | tiểu học | thcs | thpt | trung học cơ sở | trung học phổ thông
  cơ quan báo, đài | cơ quan báo chí | cơ quan thông tin đại chúng | cơ quan truyền thông
`)
