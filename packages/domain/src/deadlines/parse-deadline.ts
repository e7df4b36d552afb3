import { matchingForm } from '../matching-form.ts'
import type { Deadline } from '../tasks/deadline.ts'
import { findDeadlines } from './find-deadlines.ts'
import type { Calendar } from './found-deadline.ts'

/**
 * A deadline as papers write it ("trước ngày 15/5/2017", "trong tháng 5", "hằng quý", "sau khi kiểm tra") → its value,
 * reckoned from the days of the meeting and the paper; null when the words name none. Of several the first counts.
 */
export function parseDeadline(words: string, calendar: Calendar): Deadline | null {
  const form = matchingForm(words)
  const found = findDeadlines(form, 0, form.length, calendar)
  const [first] = [...found.filter(({ isWeak }) => !isWeak), ...found]
  if (!first) return null
  const { kind, dueOn, dueTime, startOn, recurrence } = first
  return { kind, words: words.slice(first.from, first.to), dueOn, dueTime, startOn, recurrence, reviewOn: null }
}
