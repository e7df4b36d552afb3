import { phraseList } from '@phoihop/domain/phrase-list'

/** What the name of an office-holder begins with. Sources: NĐ 30/2020 annex III (signing posts), Quy định 399-QĐ/TW, papers. */
export const POSTS: readonly string[] = phraseList(`
  chủ tịch | phó chủ tịch | phó chủ tịch thường trực | pct | bí thư | phó bí thư | phó bí thư thường trực | trưởng
  phó trưởng | giám đốc | phó giám đốc | tổng giám đốc | phó tổng giám đốc
  chánh | phó chánh | chánh văn phòng | phó chánh văn phòng | chánh thanh tra | chánh án | viện trưởng
  hiệu trưởng | phó hiệu trưởng | thủ trưởng | chỉ huy trưởng | chính trị viên | người đứng đầu | bộ trưởng
  thứ trưởng | cục trưởng | phó cục trưởng | vụ trưởng | phó vụ trưởng | chi cục trưởng
  tổng cục trưởng | hạt trưởng | đội trưởng | tổ trưởng | trưởng phòng | phó trưởng phòng | trưởng ban
  phó trưởng ban | trưởng thôn | trưởng ấp | trưởng bản | trưởng công an | phó trưởng công an | trạm trưởng
  kế toán trưởng | chủ nhiệm | phó chủ nhiệm | ủy viên | ủy viên ban thường vụ | ủy viên ubnd | đảng ủy viên
  huyện ủy viên | tỉnh ủy viên | tổ trưởng tổ công tác | thành viên ban chỉ đạo | thường trực ban chỉ đạo
  lãnh đạo
  tuv | huv | uvtv | uvbtv | pct.ubnd | cvp | thủ tướng | phó thủ tướng | đội trưởng đội | ban giám đốc
  phó chỉ huy trưởng | giám thị | tổng biên tập | tư lệnh | chính ủy
  thường vụ | thường vụ huyện ủy | thường vụ đảng ủy | thường vụ tỉnh ủy | huyện ủy viên | đảng ủy viên phụ trách
  công chức | chuyên viên | kế toán | kế toán ngân sách | cán bộ | thư ký | đội phó | chính trị viên phó
`)

/** Party ranks written before the post ("TUV, Bí thư Huyện ủy"): not the post itself. */
export const PARTY_RANKS =
  /^(?:tuv|huv|đuv|uvtv|uvbtv|uv\.?btv|btv|ủy viên (?:ban thường vụ|btv|ban chấp hành|bch|dự khuyết|trung ương)[^,–-]*|(?:tỉnh|huyện|thành|thị|quận|đảng) ủy viên(?: ban cán sự)?)\s*[,;–-]\s*/u

/** Common family names: they tell where a place ends and a person begins in "Phó Giám đốc Sở Tạ Văn …". */
export const FAMILY_NAMES: readonly string[] = phraseList(`
  nguyễn | trần | lê | phạm | hoàng | huỳnh | phan | vũ | võ | đặng | bùi | đỗ | hồ | ngô | dương | lý | đinh
  đoàn | trịnh | trương | lâm | mai | cao | tô | tạ | lương | chu | hà | phùng | quách | triệu | vi | lò | nông
  giàng | hạng | sùng | lưu | thái | tống | kiều | đào | la | hứa | từ | bế | ma | vương | thạch | sơn | kim
  châu | tăng | nghiêm | doãn | đàm | khổng | lục | mạc | ninh | ông | quản | thân | tôn | văn | lữ | cù | hầu
  vàng | thào | y
`)

export const MIDDLE_NAMES: readonly string[] = phraseList(`
  văn | thị | đức | hữu | quang | ngọc | minh | thanh | xuân | công | đình | duy | quốc | hồng | thành | a | anh
  trọng | bá | viết | tiến | mạnh | thế | kim | thu | bích | phương | hải | hoàng | như | tuấn | trung | việt
  huy | gia | bảo | lan | mai | tất | khắc | sỹ | sĩ | xuân
`)
