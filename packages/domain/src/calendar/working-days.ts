import { addDays, type CivilDate, weekdayOf } from '../civil-date.ts'

/**
 * Whether offices work on that day: Monday to Friday, but for special days: false a day off, true a weekend day worked
 * to make up.
 */
export function isWorkingDay(date: CivilDate, specialDays: ReadonlyMap<CivilDate, boolean>): boolean {
  return specialDays.get(date) ?? weekdayOf(date) <= 5
}

/** The n-th working day after `date` (the day itself never counts: BLDS 2015, Điều 147.2). */
export function addWorkingDays(date: CivilDate, days: number, specialDays: ReadonlyMap<CivilDate, boolean>): CivilDate {
  let current = date
  let left = days
  while (left > 0) {
    current = addDays(current, 1)
    if (isWorkingDay(current, specialDays)) left -= 1
  }
  return current
}
