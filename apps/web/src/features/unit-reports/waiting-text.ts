import type { UnitReportRow } from '@phoihop/contract/unit-reports'

export const REPORT_STATE_LABELS: Record<UnitReportRow['state'], string> = {
  asked: 'Chưa viết',
  draft: 'Đang viết',
  sent: 'Đã gửi',
  returned: 'Yêu cầu bổ sung',
}

/** Apart from the other words: it is loaded with the first page. */
export const waitingText = {
  due: (day: string) => `Hạn gửi: hết ngày ${day}.`,
  isLate: 'muộn hạn',
  waiting: 'Báo cáo phải gửi trước cuộc họp',
  write: 'Viết báo cáo',
  goOn: 'Viết tiếp',
  forMeeting: (title: string, day: string) => `${title}, ngày ${day}`,
  returned: (reason: string) => `Cơ quan triệu tập yêu cầu bổ sung: ${reason}`,
} as const
