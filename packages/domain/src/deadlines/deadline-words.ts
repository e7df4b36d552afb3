import { type CivilDate, dayWords } from '../civil-date.ts'
import type { Deadline } from '../tasks/deadline.ts'

type Known = Pick<Deadline, 'kind' | 'words' | 'dueOn'> & Partial<Deadline>

export const RECURRENCE_LABELS: Record<NonNullable<Deadline['recurrence']>, string> = {
  daily: 'Hằng ngày',
  weekly: 'Hằng tuần',
  monthly: 'Hằng tháng',
  quarterly: 'Hằng quý',
  'half-yearly': 'Sáu tháng một lần',
  yearly: 'Hằng năm',
}

/** The deadline in a sentence: what was set, and the last good day where there is one. */
export function deadlineSentence(deadline: Known): string {
  const day = dayOf(deadline.dueOn)
  switch (deadline.kind) {
    case 'datetime':
      return `Đến ${deadline.dueTime ?? 'hết giờ làm việc'} ngày ${day}.`
    case 'range':
      return deadline.startOn ? `Từ ngày ${dayOf(deadline.startOn)} đến hết ngày ${day}.` : `Đến hết ngày ${day}.`
    case 'from':
      return deadline.startOn
        ? `Từ ngày ${dayOf(deadline.startOn)}, không ấn định ngày kết thúc.`
        : 'Từ khi giao, không ấn định ngày kết thúc.'
    case 'recurring':
      return `${deadline.recurrence ? RECURRENCE_LABELS[deadline.recurrence] : 'Định kỳ'}, mỗi kỳ báo cáo một lần.`
    case 'event':
      return 'Tính theo một sự kiện, chưa có ngày cụ thể.'
    case 'standing':
      return 'Việc thường xuyên, không có ngày kết thúc.'
    case 'none':
      return 'Văn bản không ấn định thời hạn.'
    default:
      return `Ngày cuối cùng còn đúng hạn: ${day}.`
  }
}

/** The deadline in a list: the last good day, or in two words what stands instead; null where nothing was set. */
export function deadlineBrief(deadline: Known): string | null {
  if (deadline.dueOn) return dayOf(deadline.dueOn)
  switch (deadline.kind) {
    case 'recurring':
      return deadline.recurrence ? RECURRENCE_LABELS[deadline.recurrence] : 'Định kỳ'
    case 'standing':
      return 'Thường xuyên'
    case 'event':
      return 'Theo sự kiện'
    case 'from':
      return 'Chưa có ngày kết thúc'
    default:
      return null
  }
}

function dayOf(day: CivilDate | null | undefined): string {
  return day ? dayWords(day) : '—'
}
