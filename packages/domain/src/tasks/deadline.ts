import {
  addDays,
  type CivilDate,
  civilDate,
  lastDayOfMonth,
  parseCivilDate,
  partsOf,
  weekdayOf,
} from '../civil-date.ts'
import { unreachable } from '../unreachable.ts'

export const DEADLINE_KINDS = [
  'day',
  'datetime',
  'week',
  'month',
  'quarter',
  'half-year',
  'year',
  'school-year',
  'range',
  'from',
  'recurring',
  'event',
  'standing',
  'none',
] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

export const RECURRENCES = ['daily', 'weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly'] as const
export type Recurrence = (typeof RECURRENCES)[number]

/**
 * A deadline as a value. `dueOn` is the last good day, null where no day can be computed; `words` are those of the
 * paper; `reviewOn` is the day an undated task is looked at again, so that it cannot vanish.
 */
export interface Deadline {
  kind: DeadlineKind
  words: string | null
  dueOn: CivilDate | null
  dueTime: string | null
  startOn: CivilDate | null
  recurrence: Recurrence | null
  reviewOn: CivilDate | null
}

/** What a person enters for one kind; `lastGoodDay` makes the day of it. */
export type DeadlineEntry =
  | { kind: 'day'; on: CivilDate; exclusive: boolean }
  | { kind: 'datetime' | 'week'; on: CivilDate }
  | { kind: 'month' | 'quarter' | 'half-year'; year: number; index: number }
  | { kind: 'year' | 'school-year'; year: number }
  | { kind: 'range'; on: CivilDate }

const DATED: readonly DeadlineKind[] = [
  'day',
  'datetime',
  'week',
  'month',
  'quarter',
  'half-year',
  'year',
  'school-year',
  'range',
]

/** Whether the kind has a last good day. */
export function isDated(kind: DeadlineKind): boolean {
  return DATED.includes(kind)
}

/**
 * The last good day of an entry. "Trước ngày 15/5" (exclusive) gives 14/5; a month its last day; a school year the
 * 31/5 of its second year; a week its Sunday. Null for an entry that is on no calendar.
 */
export function lastGoodDay(entry: DeadlineEntry): CivilDate | null {
  switch (entry.kind) {
    case 'day':
      return entry.exclusive ? addDays(entry.on, -1) : entry.on
    case 'datetime':
    case 'range':
      return entry.on
    case 'week':
      return addDays(entry.on, 7 - weekdayOf(entry.on))
    case 'month':
      return inRange(entry.index, 12) ? lastDayOfMonth(entry.year, entry.index) : null
    case 'quarter':
      return inRange(entry.index, 4) ? lastDayOfMonth(entry.year, entry.index * 3) : null
    case 'half-year':
      return inRange(entry.index, 2) ? lastDayOfMonth(entry.year, entry.index * 6) : null
    case 'year':
      return civilDate(entry.year, 12, 31)
    case 'school-year':
      return civilDate(entry.year + 1, 5, 31)
    default:
      return unreachable(entry)
  }
}

export type DeadlineFault =
  | 'tasks/deadline-day-missing'
  | 'tasks/deadline-day-unwanted'
  | 'tasks/deadline-not-a-day'
  | 'tasks/deadline-ends-before-start'
  | 'tasks/deadline-before-paper'
  | 'tasks/deadline-time-missing'
  | 'tasks/deadline-start-missing'
  | 'tasks/deadline-recurrence-missing'
  | 'tasks/deadline-words-missing'

/** What is wrong with a deadline set by a paper issued on `issuedOn` (null: not yet known); null when nothing is. */
export function findDeadlineFault(deadline: Deadline, issuedOn: CivilDate | null): DeadlineFault | null {
  const { kind, dueOn, startOn, dueTime } = deadline
  for (const day of [dueOn, startOn, deadline.reviewOn]) {
    if (day !== null && parseCivilDate(day) === null) return 'tasks/deadline-not-a-day'
  }
  if (isDated(kind) && dueOn === null) return 'tasks/deadline-day-missing'
  if (!isDated(kind) && dueOn !== null) return 'tasks/deadline-day-unwanted'
  if (kind === 'datetime' && dueTime === null) return 'tasks/deadline-time-missing'
  if (kind === 'from' && startOn === null) return 'tasks/deadline-start-missing'
  if (kind === 'recurring' && deadline.recurrence === null) return 'tasks/deadline-recurrence-missing'
  if (kind === 'event' && !deadline.words?.trim()) return 'tasks/deadline-words-missing'
  if (startOn !== null && dueOn !== null && dueOn < startOn) return 'tasks/deadline-ends-before-start'
  if (issuedOn !== null && dueOn !== null && dueOn < issuedOn) return 'tasks/deadline-before-paper'
  return null
}

/** The quarter of a date: 1–4. */
export function quarterOf(date: CivilDate): number {
  return Math.ceil(partsOf(date).month / 3)
}

function inRange(index: number, last: number): boolean {
  return Number.isInteger(index) && index >= 1 && index <= last
}
