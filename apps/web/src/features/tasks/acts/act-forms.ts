import { FURTHER_ACT_FORMS, FURTHER_ORDER } from './further-act-forms.ts'
import type { ActName } from './send-act.ts'

export interface ActForm {
  title: string
  submit: string
  /** the label of the words, and whether they may be left out */
  words: string
  wordsHint: string
  wordsRequired: boolean
  done: string
  danger?: true
  percent?: true
  product?: true
  files?: true
  suggestion?: true
  /** a day, and what it is; in answer to a day that is asked for, which */
  day?: { label: string; hint: string; required: boolean; asked?: (day: string) => string }
  obstacle?: true
  /** whom of the unit */
  person?: true
  /** which report is said anew */
  corrects?: true
  /** the same unit again, or another */
  organisation?: true
}

/** What each act asks for, in the words of the office. */
export const ACT_FORMS: Record<ActName, ActForm> = {
  acknowledge: {
    title: 'Tiếp nhận',
    submit: 'Tiếp nhận',
    words: 'Ghi chú',
    wordsHint: 'Không bắt buộc.',
    wordsRequired: false,
    done: 'Đã ghi nhận cơ quan bạn tiếp nhận việc này.',
  },
  reportProgress: {
    title: 'Báo cáo tiến độ',
    submit: 'Gửi báo cáo',
    words: 'Đã làm được gì, còn vướng gì',
    wordsHint: 'Vài câu ngắn là đủ.',
    wordsRequired: true,
    done: 'Đã gửi báo cáo tiến độ.',
    percent: true,
    files: true,
  },
  reportDone: {
    title: 'Báo cáo hoàn thành',
    submit: 'Báo hoàn thành',
    words: 'Kết quả thực hiện',
    wordsHint: 'Nơi giao việc sẽ xem kết quả rồi xác nhận.',
    wordsRequired: false,
    done: 'Đã báo hoàn thành. Việc đang chờ nơi giao xác nhận.',
    product: true,
    files: true,
  },
  return: {
    title: 'Trả lại việc',
    submit: 'Trả lại',
    words: 'Lý do trả lại',
    wordsHint: 'Nêu vì sao việc không thuộc thẩm quyền của đơn vị.',
    wordsRequired: true,
    done: 'Đã trả lại việc cho nơi giao.',
    danger: true,
    suggestion: true,
  },
  accept: {
    title: 'Xác nhận hoàn thành',
    submit: 'Xác nhận',
    words: 'Nhận xét',
    wordsHint: 'Không bắt buộc. Sau khi xác nhận, phần việc này kết thúc.',
    wordsRequired: false,
    done: 'Đã xác nhận đơn vị hoàn thành.',
  },
  sendBack: {
    title: 'Yêu cầu làm thêm',
    submit: 'Gửi yêu cầu',
    words: 'Còn thiếu gì, cần làm thêm gì',
    wordsHint: 'Đơn vị sẽ thấy nguyên văn câu này.',
    wordsRequired: true,
    done: 'Đã gửi yêu cầu làm thêm.',
  },
  reassign: {
    title: 'Giao lại',
    submit: 'Giao lại',
    words: 'Ghi chú',
    wordsHint: 'Đơn vị nhận việc sẽ thấy. Không bắt buộc.',
    wordsRequired: false,
    done: 'Đã giao lại việc.',
    organisation: true,
    day: { label: 'Hạn của đơn vị khác', hint: 'Để trống là theo hạn của nhiệm vụ.', required: false },
  },
  suspend: {
    title: 'Tạm dừng việc',
    submit: 'Tạm dừng',
    words: 'Lý do tạm dừng',
    wordsHint: 'Đơn vị sẽ thấy lý do này.',
    wordsRequired: true,
    done: 'Đã tạm dừng việc.',
  },
  resume: {
    title: 'Cho tiếp tục',
    submit: 'Cho tiếp tục',
    words: 'Ghi chú',
    wordsHint: 'Không bắt buộc.',
    wordsRequired: false,
    done: 'Việc được tiếp tục.',
  },
  withdraw: {
    title: 'Rút việc đã giao',
    submit: 'Rút việc',
    words: 'Lý do rút',
    wordsHint: 'Việc đã rút không lấy lại được và không tính vào số liệu.',
    wordsRequired: true,
    done: 'Đã rút việc.',
    danger: true,
  },
  ...FURTHER_ACT_FORMS,
}

/** The order of the buttons: the unit's answers first, then the assigner's decisions, the drastic ones last. */
export const ACT_ORDER: readonly ActName[] = [
  'acknowledge',
  'reportProgress',
  'reportDone',
  'accept',
  'sendBack',
  'reassign',
  'resume',
  ...FURTHER_ORDER,
  'return',
  'suspend',
  'withdraw',
]
