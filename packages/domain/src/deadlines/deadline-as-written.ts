import { type CivilDate, dayWords } from '../civil-date.ts'
import type { DeadlineEntry, Recurrence } from '../tasks/deadline.ts'
import { unreachable } from '../unreachable.ts'

const ROMAN = ['I', 'II', 'III', 'IV'] as const
const EACH: Readonly<Record<Recurrence, string>> = {
  daily: 'hằng ngày',
  weekly: 'hằng tuần',
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  'half-yearly': '6 tháng một lần',
  yearly: 'hằng năm',
}

/** What can be written of a deadline: an entry with a last good day, a beginning, a period. */
export type Written =
  | DeadlineEntry
  | { kind: 'range-of'; from: CivilDate; on: CivilDate }
  | { kind: 'from'; on: CivilDate }
  | { kind: 'recurring'; recurrence: Recurrence }

/** A deadline in the words a paper uses, so that `parseDeadline` reads the same value back. */
export function deadlineAsWritten(written: Written, time = '17:00'): string {
  switch (written.kind) {
    case 'day':
      return `${written.exclusive ? 'trước' : 'chậm nhất'} ngày ${dayWords(written.on)}`
    case 'datetime':
      return `trước ${time.replace(':', 'h')} ngày ${dayWords(written.on)}`
    case 'week':
      return 'trong tuần này'
    case 'month':
      return `trong tháng ${String(written.index)}/${String(written.year)}`
    case 'quarter':
      return `trong quý ${ROMAN[written.index - 1] ?? ''}/${String(written.year)}`
    case 'half-year':
      return `trong 6 tháng ${written.index === 1 ? 'đầu' : 'cuối'} năm ${String(written.year)}`
    case 'year':
      return `trong năm ${String(written.year)}`
    case 'school-year':
      return `trong năm học ${String(written.year)} - ${String(written.year + 1)}`
    case 'range':
      return `từ nay đến ${dayWords(written.on)}`
    case 'range-of':
      return `từ ngày ${dayWords(written.from)} đến ngày ${dayWords(written.on)}`
    case 'from':
      return `kể từ ngày ${dayWords(written.on)}`
    case 'recurring':
      return EACH[written.recurrence]
    default:
      return unreachable(written)
  }
}
