import type { ErrorCode } from '@phoihop/contract/error-codes'

/** Refusals of deadlines, and of acts on work after its paper is issued. */
export const WORK_ERROR_TEXTS = {
  'tasks/deadline-day-missing': 'Loại thời hạn này cần có ngày cuối cùng. Nhập ngày.',
  'tasks/deadline-day-unwanted': 'Loại thời hạn này không có ngày cuối cùng. Bỏ ngày hoặc chọn loại khác.',
  'tasks/deadline-not-a-day': 'Ngày này không có trên lịch. Nhập lại ngày.',
  'tasks/deadline-ends-before-start': 'Ngày cuối đứng trước ngày đầu. Sửa lại một trong hai ngày.',
  'tasks/deadline-before-paper': 'Thời hạn đứng trước ngày ban hành văn bản. Kiểm tra lại ngày.',
  'tasks/deadline-time-missing': 'Chưa nhập giờ của thời hạn. Nhập giờ và phút.',
  'tasks/deadline-start-missing': 'Chưa nhập ngày bắt đầu. Nhập ngày bắt đầu thực hiện.',
  'tasks/deadline-recurrence-missing': 'Chưa chọn chu kỳ lặp lại. Chọn hằng tuần, hằng tháng hoặc chu kỳ khác.',
  'tasks/deadline-words-missing': 'Chưa ghi sự kiện làm mốc. Ghi lại đúng chữ trong văn bản.',
  'tasks/letter-missing': 'Nhập thay đơn vị thì ghi số công văn của đơn vị, hoặc kèm bản chụp.',
  'tasks/extension-without-day': 'Phần việc này không có ngày hạn nên không có gì để gia hạn. Hãy báo cáo tiến độ.',
  'tasks/extension-not-later': 'Ngày mới phải sau hạn hiện hành. Chọn ngày khác.',
  'tasks/extension-in-the-past': 'Ngày mới phải sau hôm nay. Chọn ngày khác.',
  'tasks/extension-past-next-period': 'Việc lặp lại chỉ lùi được đến hết kỳ sau. Chọn ngày sớm hơn.',
  'tasks/extension-waiting': 'Đã có một đề nghị gia hạn đang chờ. Chờ quyết định, hoặc rút đề nghị đó rồi gửi lại.',
  'tasks/extension-none': 'Không còn đề nghị gia hạn nào đang chờ. Tải lại trang để xem diễn biến.',
  'tasks/deadline-same': 'Ngày này đúng là hạn đang ghi. Nhập ngày đúng của văn bản.',
  'tasks/reopen-waiting': 'Đã có đề nghị mở lại đang chờ lãnh đạo quyết định.',
  'tasks/reopen-none': 'Không còn đề nghị mở lại nào đang chờ.',
  'tasks/person-unknown': 'Người này không có chức vụ nào ở đơn vị đang thực hiện. Chọn lại từ danh sách.',
  'tasks/person-none': 'Việc này chưa phân công cho ai.',
  'tasks/response-unknown': 'Chỉ đính chính được một báo cáo của đơn vị mình, chưa đính chính lần nào.',
  'tasks/unit-already': 'Đơn vị này đã có phần trong nhiệm vụ. Chọn đơn vị khác.',
  'tasks/offer-none': 'Đơn vị này không còn trong gợi ý giao thêm. Tải lại trang.',
  'tasks/handed-over':
    'Việc này đã bàn giao cho cơ quan khác sau sắp xếp; cơ quan đó trả lời. Nội dung bạn viết chưa được gửi, hãy chuyển cho họ.',
  'tasks/day-in-the-past': 'Ngày này đã qua. Chọn từ hôm nay trở đi.',
  'tasks/period-unknown': 'Kỳ này không đúng với chu kỳ của nhiệm vụ. Chọn lại kỳ.',
} satisfies Partial<Record<ErrorCode, string>>
