import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  lastDayOfMonth,
  partsOf,
  weekdayOf,
} from '@phoihop/domain/civil-date'
import { formatDay } from '../../lib/format.ts'
import { type CalendarView, text } from './text.ts'

export interface Span {
  from: CivilDate
  to: CivilDate
  title: string
}

/** The days a view of the calendar shows, and their name. */
export function spanOf(view: CalendarView, day: CivilDate): Span {
  const { year, month } = partsOf(day)
  const first = civilDate(year, month, 1) ?? day
  const last = lastDayOfMonth(year, month)
  const title = text.month(month, year)
  if (view === 'list') return { from: first, to: last, title }
  if (view === 'month') return { from: mondayOf(first), to: addDays(mondayOf(last), 6), title }
  const monday = mondayOf(day)
  const sunday = addDays(monday, 6)
  return { from: monday, to: sunday, title: text.week(formatDay(monday), formatDay(sunday)) }
}

/** The same day one view further on or back. */
export function stepDay(view: CalendarView, day: CivilDate, step: 1 | -1): CivilDate {
  return view === 'week' ? addDays(day, 7 * step) : addMonths(day, step)
}

export function daysOf({ from, to }: Pick<Span, 'from' | 'to'>): CivilDate[] {
  const days: CivilDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

/** Where a key of the keyboard leads from a day; null: it leads nowhere. */
export function dayByKey(key: string, day: CivilDate): CivilDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'PageUp':
      return addMonths(day, -1)
    case 'PageDown':
      return addMonths(day, 1)
    case 'Home':
      return mondayOf(day)
    case 'End':
      return addDays(mondayOf(day), 6)
    default:
      return null
  }
}

export function weekdayName(day: CivilDate): string {
  return text.weekdays[weekdayOf(day) - 1] ?? ''
}

function mondayOf(day: CivilDate): CivilDate {
  return addDays(day, 1 - weekdayOf(day))
}
