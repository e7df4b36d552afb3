import { type CivilDate, dayWords } from '../civil-date.ts'
import type { ResponseAct } from '../tasks/assignment-moves.ts'
import { unreachable } from '../unreachable.ts'
import type { NoticeFacts } from './notice-kinds.ts'

/** What the first line of a notice is made of. */
export interface NoticeTold extends NoticeFacts {
  /** the body that acted; null: the day itself */
  byName: string | null
  /** the body whose work it is */
  unitName: string | null
  /** the day spoken of: last good day, day to take up, day of the next word */
  day: CivilDate | null
  /** how many pieces of work a paper gave */
  count: number | null
  /** the reader is of that unit */
  own: boolean
}

const DID: Readonly<Record<ResponseAct, string>> = {
  acknowledge: 'đã tiếp nhận',
  'report-progress': 'báo cáo tiến độ',
  'report-done': 'báo cáo đã hoàn thành',
  return: 'trả lại việc',
  accept: 'xác nhận hoàn thành',
  'send-back': 'yêu cầu làm thêm',
  reassign: 'giao lại việc',
  suspend: 'tạm dừng việc',
  resume: 'cho tiếp tục việc',
  withdraw: 'rút việc đã giao',
  postpone: 'lùi hạn theo văn bản sau',
  contribute: 'báo phần phối hợp',
  'note-coordinated': 'ghi nhận đã phối hợp',
  'note-not-coordinated': 'ghi chưa phối hợp',
  'request-extension': 'đề nghị gia hạn',
  'take-back-extension': 'rút đề nghị gia hạn',
  'approve-extension': 'đồng ý gia hạn',
  'refuse-extension': 'không đồng ý gia hạn',
  'correct-deadline': 'sửa lỗi nhập hạn',
  'request-reopen': 'đề nghị mở lại việc đã xong',
  reopen: 'mở lại việc đã xong',
  'refuse-reopen': 'không đồng ý mở lại',
  'hand-on': 'giao việc cho bạn theo dõi',
  'take-back': 'lấy lại việc đã giao cho người trong đơn vị',
  correct: 'sửa báo cáo ghi nhầm',
  assign: 'giao thêm việc',
  'change-lead': 'đổi đơn vị chủ trì',
  'waive-check': 'miễn kiểm tra',
  'restore-check': 'kiểm tra trở lại',
  'stop-recurring': 'thôi giao việc theo kỳ',
}

/** The first line of a notice, in the product and in mails alike. */
export function noticeWords(told: NoticeTold): string {
  const { kind, act, byName, count, day } = told
  switch (kind) {
    case 'issue':
      return `${byName ?? 'Cơ quan ban hành'} giao ${told.own ? 'cơ quan bạn' : (told.unitName ?? 'đơn vị')} ${String(count ?? 1)} việc`
    case 'response': {
      const did = act === null ? 'trả lời' : DID[act]
      const whose = told.own || told.unitName === null || told.unitName === byName ? '' : ` của ${told.unitName}`
      return `${byName ?? '—'} ${did}${whose}`
    }
    case 'comment':
      return `${byName ?? '—'} trao đổi về nhiệm vụ`
    case 'period':
      return `kỳ mới của việc định kỳ bắt đầu${day === null ? '' : `, hạn ${dayWords(day)}`}`
    case 'reminder':
      return `${byName ?? '—'} nhắc việc`
    case 'urging':
      return `${byName ?? '—'} gửi văn bản đôn đốc về ${String(count ?? 1)} việc quá hạn`
    case 'due':
      return `${subject(told)}${dueWords(told)}`
    case 'unacknowledged':
      return `${told.own ? 'Cơ quan bạn' : (told.unitName ?? 'Đơn vị')} chưa tiếp nhận việc (cần tiếp nhận ${onDay(told)})`
    case 'word':
      return (told.days ?? 0) >= 0
        ? `${subject(told)}cần có báo cáo ${onDay(told)}`
        : `${subject(told)}chưa có báo cáo của kỳ này (cần có ${onDay(told)})`
    default:
      return unreachable(kind)
  }
}

function subject({ own, unitName }: NoticeTold): string {
  return own || unitName === null ? '' : `${unitName}: `
}

function dueWords({ days, day }: NoticeTold): string {
  const left = days ?? 0
  const dayText = day === null ? '' : ` (hạn ${dayWords(day)})`
  if (left === 0) return 'hôm nay là ngày cuối của hạn'
  return left > 0 ? `còn ${String(left)} ngày đến hạn${dayText}` : `quá hạn ${String(-left)} ngày${dayText}`
}

function onDay({ day }: NoticeTold): string {
  return day === null ? 'trong kỳ' : `chậm nhất ngày ${dayWords(day)}`
}

/** The same as a line of its own: with a capital. */
export function noticeTitle(told: NoticeTold): string {
  const words = noticeWords(told)
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
}
