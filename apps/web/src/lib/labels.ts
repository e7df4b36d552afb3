import type { Assignment, PaperTask } from '@phoihop/contract/task-shapes'

/** The words for stored values that several slices show. */
export const STATE_LABELS: Record<Assignment['state'], string> = {
  assigned: 'Chưa tiếp nhận',
  acknowledged: 'Đã tiếp nhận',
  'in-progress': 'Đang thực hiện',
  reported: 'Chờ xác nhận',
  accepted: 'Đã hoàn thành',
  returned: 'Đã trả lại',
  'sent-back': 'Yêu cầu làm thêm',
  suspended: 'Tạm dừng',
  withdrawn: 'Đã rút',
}

export const TIME_LABELS: Record<Assignment['time'], string> = {
  'done-in-time': 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành sau hạn',
  'done-undated': 'Hoàn thành (không ấn định hạn)',
  'in-time': 'Trong hạn',
  'due-soon': 'Sắp đến hạn',
  overdue: 'Quá hạn',
  'no-deadline': 'Chưa ấn định hạn',
}

export const FORCE_LABELS: Record<PaperTask['force'], string> = {
  order: 'Giao',
  request: 'Đề nghị',
  must: 'Phải',
  commitment: 'Cam kết',
  continuing: 'Tiếp tục',
}

export const ROLE_LABELS: Record<Assignment['role'], string> = { lead: 'Chủ trì', coordinating: 'Phối hợp' }

export const GROUP_LABELS: Record<'upper' | 'commune' | 'mass', string> = {
  upper: 'Cơ quan cấp huyện, tỉnh',
  commune: 'Các xã',
  mass: 'Mặt trận, đoàn thể',
}
