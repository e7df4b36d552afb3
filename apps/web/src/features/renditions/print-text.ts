import type { MeetingPaper, UrgingPaper } from '@phoihop/contract/renditions'

export const MEETING_PAPER_WORDS: Record<MeetingPaper, { name: string; hint: string }> = {
  invitation: {
    name: 'Giấy mời',
    hint: 'Người được mời lấy từ thành phần dự kiến, không có thì từ thành phần dự; chỗ nào chưa có thì chừa để ghi.',
  },
  minutes: {
    name: 'Biên bản',
    hint: 'Theo mẫu 1.9, có chỗ ký của thư ký và chủ tọa; diễn biến lấy từ phần ghi chép, kiểm điểm và điểm danh.',
  },
  'attendance-list': { name: 'Danh sách dự họp', hint: 'Bảng thành phần dự, có ô ký tên.' },
}

export const URGING_PAPER_WORDS: Record<UrgingPaper, { name: string; hint: string }> = {
  'urging-slip': { name: 'Phiếu đôn đốc', hint: 'Bảng các nhiệm vụ cơ quan này chủ trì đang quá hạn hôm nay.' },
  'urging-letter': { name: 'Công văn đôn đốc', hint: 'Cùng bảng ấy, viết thành công văn của cơ quan bạn.' },
}

export const printText = {
  meeting: 'Giấy tờ của cuộc họp',
  urging: 'Đôn đốc',
  report: 'Báo cáo',
  reportName: 'Báo cáo kết quả thực hiện nhiệm vụ của kỳ',
  reportHint: 'Các con số của kỳ đang xem, thành câu và bảng theo đơn vị; số, ngày và người ký chừa chỗ để ghi.',
} as const
