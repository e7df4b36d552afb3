import type { Task } from '@phoihop/contract/task-shapes'

/** Decisions about a whole task; declining an offer is no button of its own. */
export type TaskActName = Exclude<keyof Task['can'], 'readPaper' | 'setField'> | 'declineOffer'

export interface TaskActForm {
  title: string
  submit: string
  words: string
  wordsHint: string
  done: string
  danger?: true
  /** another unit, and in which role */
  unit?: true
  role?: true
  /** which lead, and what becomes of it */
  lead?: true
  dueOn?: true
  period?: true
}

const REASON = { words: 'Lý do', wordsHint: 'Đơn vị sẽ thấy lý do này trong diễn biến.' }

/** What each decision asks for, in the words of the office. */
export const TASK_ACT_FORMS: Record<TaskActName, TaskActForm> = {
  addUnit: {
    ...REASON,
    title: 'Giao thêm đơn vị',
    submit: 'Giao thêm',
    done: 'Đã giao thêm đơn vị.',
    unit: true,
    role: true,
    dueOn: true,
  },
  changeLead: {
    ...REASON,
    title: 'Đổi chủ trì',
    submit: 'Đổi chủ trì',
    done: 'Đã đổi đơn vị chủ trì.',
    lead: true,
    unit: true,
    dueOn: true,
  },
  waiveCheck: {
    ...REASON,
    title: 'Miễn kiểm tra',
    submit: 'Miễn kiểm tra',
    wordsHint: 'Từ nay đơn vị báo xong là xong, không chờ xác nhận. Việc miễn kiểm tra được đếm riêng.',
    done: 'Đã miễn kiểm tra.',
  },
  restoreCheck: {
    ...REASON,
    title: 'Thôi miễn kiểm tra',
    submit: 'Thôi miễn',
    done: 'Từ nay báo cáo hoàn thành lại chờ xác nhận.',
  },
  stopRecurring: {
    ...REASON,
    title: 'Thôi lặp lại',
    submit: 'Thôi lặp lại',
    done: 'Đã ghi nhận thôi lặp lại.',
    period: true,
  },
  withdrawAll: {
    ...REASON,
    title: 'Rút cả nhiệm vụ',
    submit: 'Rút cả nhiệm vụ',
    wordsHint: 'Mọi phần việc chưa xong đều rút, không lấy lại được.',
    done: 'Đã rút cả nhiệm vụ.',
    danger: true,
  },
  declineOffer: {
    ...REASON,
    title: 'Không giao thêm',
    submit: 'Không giao thêm',
    wordsHint: 'Lý do được giữ lại; đơn vị này không được gợi ý nữa.',
    done: 'Đã ghi nhận không giao thêm.',
  },
}

export const TASK_ACT_ORDER: readonly Exclude<TaskActName, 'declineOffer'>[] = [
  'addUnit',
  'changeLead',
  'waiveCheck',
  'restoreCheck',
  'stopRecurring',
  'withdrawAll',
]

export const taskFormText = {
  acts: 'Quyết định về cả nhiệm vụ',
  unit: 'Đơn vị',
  unitMissing: 'Chưa chọn đơn vị.',
  newLead: 'Chủ trì mới',
  oldLead: 'Chủ trì hiện nay',
  oldLeadNone: 'Chọn một đơn vị',
  oldLeadMissing: 'Chưa chọn thay đơn vị chủ trì nào.',
  becomes: 'Đơn vị chủ trì cũ',
  becomesCoordinating: 'Chuyển sang phối hợp',
  becomesWithdrawn: 'Thôi tham gia',
  role: 'Vai trò',
  dueOn: 'Hạn riêng của đơn vị',
  dueOnHint: 'Để trống là theo hạn của nhiệm vụ.',
  from: 'Thôi từ kỳ',
  wordsMissing: 'Chưa ghi lý do. Viết ngắn gọn.',
  cancel: 'Để sau',
  offered: (unit: string, className: string) => `${unit} (mới) thuộc nhóm “${className}”: giao thêm?`,
  offerAdd: 'Giao thêm',
  offerDecline: 'Không giao',
  offers: 'Đơn vị mới thuộc nhóm được giao',
  waived: (day: string) => `Miễn kiểm tra từ ngày ${day}: đơn vị báo xong là xong.`,
  stopped: (period: string) => `Thôi lặp lại từ ${period}.`,
  history: 'Toàn bộ quá trình',
  historyUnit: 'Đơn vị',
  historyAll: 'Mọi đơn vị',
  historyMore: (count: number) => `Xem thêm ${count} lần`,
  periods: (unit: string, count: number) => `${unit}: ${count} kỳ`,
} as const
