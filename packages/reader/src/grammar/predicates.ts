import { phraseList } from '@phoihop/domain/phrase-list'

/**
 * What a sentence's verb phrase begins with, after the name of the one who is to act. Read from papers; a verb missing here
 * makes the name before it too long, so add freely: one line, small letters, first tone-mark school.
 */
export const VERBS: readonly string[] = phraseList(`
  rà soát | tổng hợp | xây dựng | ban hành | tham mưu | trình | báo cáo | tổ chức | triển khai | thực hiện
  chỉ đạo | lãnh đạo | hướng dẫn | kiểm tra | giám sát | đôn đốc | theo dõi | phối hợp | chủ trì | chuẩn bị
  hoàn thành | hoàn thiện | hoàn tất | nghiên cứu | đề xuất | bố trí | cân đối | thẩm định | phê duyệt | thẩm tra
  lập | cập nhật | công khai | niêm yết | tuyên truyền | vận động | phát động | quán triệt | phổ biến | học tập
  tiếp thu | tiếp tục | tập trung | tăng cường | đẩy mạnh | nâng cao | đổi mới | phát huy | duy trì | thường xuyên
  chủ động | tích cực | khẩn trương | kịp thời | nghiêm túc | sớm | quan tâm | chú trọng | chú ý | lưu ý | ưu tiên
  căn cứ | trực tiếp | làm tốt | làm rõ | làm việc | thống kê | điều tra | khảo sát | đánh giá | phân loại
  phân tích | xác định | xác minh | xử lý | giải quyết | trả lời | phúc đáp | cung cấp | gửi | nộp | chuyển
  chuyển giao | bàn giao | tiếp nhận | quản lý | khắc phục | chấn chỉnh | kiểm điểm | rút kinh nghiệm | tháo gỡ
  hỗ trợ | giúp | giúp đỡ | tạo điều kiện | tạo | bảo đảm | đảm bảo | duy tu | sửa chữa | khôi phục | di dời
  sắp xếp | kiện toàn | củng cố | thành lập | bổ sung | điều chỉnh | điều chuyển | điều tiết | phân bổ | cử | huy động | thu hút | thu hồi | thu | chi trả | cấp | cấp phát | giải ngân | thanh toán | quyết toán
  nghiệm thu | thi công | khởi công | kiểm đếm | đo đạc | thông báo | thông tin | đăng tải | phát | phát tin
  đưa tin | treo | ra quân | trực | trực ban | tuần tra | bảo vệ | phòng ngừa | ngăn chặn | đấu tranh | truy quét
  nắm | nắm bắt | nắm chắc | lắng nghe | đối thoại | tiếp | tiếp công dân | ký | ký kết | ký cam kết | cam kết
  đăng ký | nhập | lựa chọn | chọn | giới thiệu | biểu dương | khen thưởng | mở
  tập huấn | bồi dưỡng | đào tạo | chấp hành | tuân thủ | thực thi | thể chế | cụ thể hóa | số hóa | ứng dụng
  vận hành | khai thác | phát triển | nhân rộng | mở rộng | thí điểm | làm | soạn thảo | dự thảo | biên soạn 
  in ấn | phát hành | cho | cho ý kiến | góp ý | tham gia | tham dự | dự | đăng | tổng kết | sơ kết | trao đổi
   liên hệ | đấu nối | cải tạo | nạo vét | trồng | chăm sóc | thu gom | dọn dẹp | lắp đặt | mua sắm
  đầu tư | chịu trách nhiệm | gắn | lồng ghép | khơi thông | bám sát | bám | xem xét | giữ | giữ vững | không để
  không | hạn chế | chống | xóa | giảm | tăng | đạt | phấn đấu | quyết liệt | siết chặt | kiên quyết | thúc đẩy
  xúc tiến | khuyến khích | phản ánh | phản biện | tư vấn | thăm | thăm hỏi | tặng | trao | đón | phục vụ | thay
  thay thế | bãi bỏ | hủy | chỉnh lý | chỉnh sửa | chỉnh trang | ghi | lưu | lưu trữ | đề ra | đưa | nêu
  nhắc nhở | phê bình | thu thập | tuyển | tuyển dụng | tuyển chọn | thi | chấm | xét | bình xét | rà | bảo quản
  định hướng | định kỳ | điều hành | điều tra | kết nối | kết hợp | liên kết | lập kế hoạch | phân luồng
  phụ trách | khám | tiêm | tiêm phòng | giáo dục | kêu gọi | quy hoạch | đề cao | nhận | nhận thức | thẩm
  truyền thông | xác nhận | chứng thực | vào cuộc | đồng loạt | đồng hành | đổi
  kê khai | kiểm kê | kiểm soát | kiểm tra, | làm cơ sở | làm đầu mối | là đầu mối | là cơ quan đầu mối | đầu mối
  mời | nhanh chóng | tiến hành | thông qua | tính toán | tham vấn | phân cấp | phát hiện | đốc thúc | rà soát,
  ổn định | trưng bày | trang bị | trang trí | tổng rà soát | tổng vệ sinh | vệ sinh | vệ sinh môi trường | xuất
  xin | xin ý kiến | lấy ý kiến | lấy | đối chiếu | đối ứng | phòng, chống | phòng chống | chằng chống
  ứng phó | ứng trực | bảo trì | bảo dưỡng | hòa giải | thu thuế | khai mạc | khai giảng | xây | giải trình
  nhìn nhận | tự phê bình | gương mẫu | nêu gương | tôn trọng | tri ân | khẳng định | sử dụng | thỏa thuận
  tiết kiệm | thực hành | tiêu thụ | thả | gieo | gieo cấy | thu hoạch | tưới | chống hạn | bơm | tiêu hủy
  khoanh vùng | cách ly | truy vết | xét nghiệm | tham khảo | kiểm định | cắm mốc | giao đất | đền bù | bồi thường
  cưỡng chế | tuyên dương | chia sẻ | bầu | hiệp thương | kết nạp | sinh hoạt | luân chuyển | bổ nhiệm | điều động
  quy định | phân định | hợp nhất | sáp nhập | chuyển đổi | đăng cai
  tổng kiểm tra | kiểm tra, rà soát | bình ổn | thúc | tham vấn | truy thu | rà phá | luyện tập | diễn tập | tập dượt | chạy thử | cảnh báo | dự báo | dự tính | dự trữ | quyên góp | ủng hộ | vá | lát | đấu giá | đấu thầu | mời thầu | phê chuẩn | thông xe | bốc thăm | rút | bám nắm | đảm nhận | đảm nhiệm | dừng | tạm dừng | ngừng | họp | hội ý | họp giao ban | hoãn | lùi | giãn | khoán | nhân | hiệp đồng | thỉnh thị | rà lại | làm nòng cốt | ra mắt | phủ sóng | giữ gìn | sẵn sàng | chủ động
`)

/** Adverbs and time words that may stand between the name and its verb. */
export const ADVERBS: readonly string[] = phraseList(`
  chủ động | tích cực | khẩn trương | kịp thời | nghiêm túc | sớm | thường xuyên | tiếp tục | tập trung
  tăng cường | hằng năm | hàng năm | hằng tháng | hàng tháng | hằng quý | hàng quý | hằng tuần | hàng tuần
  hằng ngày | hàng ngày | định kỳ | trước ngày | trước | chậm nhất | trong | trong tháng | trong quý | trong năm
  từ | từ ngày | từ nay | theo | căn cứ | trên cơ sở | để | cùng | cùng với | ngay | ngay sau | sau khi | sau
  khi | tại | với | nhằm | lúc | vào | mỗi | bằng | nhanh chóng | đồng thời | nghiêm | thật sự | thực sự | tốt
  gương mẫu | quyết liệt | đồng bộ | triệt để | chặt chẽ | chịu trách nhiệm | có kế hoạch | có văn bản
  có giải pháp | có biện pháp | có phương án | có báo cáo | có hình thức | có ý kiến | có lộ trình | đến | xong
  khi có | nơi | nếu | như | do | mà | thì | phải | cần | sẽ | nên | không được | có trách nhiệm | có nhiệm vụ
  được | bị | đã | đang | còn | chưa | vẫn | là | có | rất | luôn | cũng | lại | thuận lợi | nhất là | đặc biệt là
  trong việc | trong đó | về việc | về | năm | tháng | quý | ra
  đề nghị | kiến nghị | yêu cầu | giao | phân công | thống nhất | cùng | đồng loạt | tự | nơi | để xảy ra | chung
`)

/** After these words a subject tells what was or is, not what is to be done. */
export const NARRATIVE: readonly string[] = phraseList(`
  đã | đang | còn | chưa | vẫn | là | có | rất | luôn | cũng | lại | được | bị | nên | nào | đều | mới | vừa | do
  như | mà | không phải | chưa được | đạt | tăng | giảm
  nơi | ghi nhận | biểu dương | đánh giá cao | đánh giá | thống nhất | nhất trí | đồng ý | hoan nghênh | cảm ơn | cơ bản
`)

/** "Phải", "cần", "có trách nhiệm" make a duty. */
export const MODALS: readonly string[] = phraseList(`
  phải | cần | cần phải | có trách nhiệm | có nhiệm vụ | phải có trách nhiệm | cần có | phải có | cần tiếp tục
  nhất thiết phải | bắt buộc phải | không được
`)
