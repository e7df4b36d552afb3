import { daysBetween } from '@phoihop/domain/civil-date'
import { deadlineBrief } from '@phoihop/domain/deadlines/deadline-words'
import type { AssignmentRow } from '@phoihop/contract/task-shapes'
import { TIME_LABELS } from '../../lib/labels.ts'
import { formatLate } from '../../lib/format.ts'

type Timed = Pick<AssignmentRow, 'time' | 'lateDays' | 'deadline'>

/** Where the work stands in time, with the days: "Quá hạn, quá 12 ngày", "Sắp đến hạn, còn 2 ngày". */
export function timeWords(timed: Timed, today: string): string {
  const label = TIME_LABELS[timed.time]
  const late = formatLate(timed.lateDays)
  if (late && timed.time === 'overdue') return `Quá hạn ${timed.lateDays} ngày`
  if (late) return `${label}, ${late}`
  // "Thường xuyên", "Theo sự kiện": the paper did say something of the time
  if (timed.time === 'no-deadline') return deadlineBrief(timed.deadline) ?? label
  if (timed.time !== 'due-soon' && timed.time !== 'in-time') return label
  const { dueOn } = timed.deadline
  if (dueOn === null) return label
  const left = daysBetween(today, dueOn)
  if (left < 0) return label
  return left === 0 ? `${label}, hạn là hôm nay` : `${label}, còn ${left} ngày`
}
