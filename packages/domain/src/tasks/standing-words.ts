import type { AssignmentState } from './assignment-moves.ts'
import type { AssignmentRole } from './resolve-addresses.ts'
import type { TimeState } from './time-state.ts'

/** The words for the stored and derived values of an assignment, on pages, in Excel and in forms. */
export const STATE_WORDS: Record<AssignmentState, string> = {
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

export const TIME_WORDS: Record<TimeState, string> = {
  'done-in-time': 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành sau hạn',
  'done-undated': 'Hoàn thành (không ấn định hạn)',
  'in-time': 'Trong hạn',
  'due-soon': 'Sắp đến hạn',
  overdue: 'Quá hạn',
  'no-deadline': 'Chưa ấn định hạn',
}

export const FORCE_WORDS: Record<'order' | 'request' | 'must' | 'commitment' | 'continuing', string> = {
  order: 'Giao',
  request: 'Đề nghị',
  must: 'Phải',
  commitment: 'Cam kết',
  continuing: 'Tiếp tục',
}

export const ROLE_WORDS: Record<AssignmentRole, string> = { lead: 'Chủ trì', coordinating: 'Phối hợp' }
