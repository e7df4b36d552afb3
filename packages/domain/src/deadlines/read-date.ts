import type { CivilDate } from '../civil-date.ts'
import { addDays, civilDate, lastDayOfMonth, partsOf } from '../civil-date.ts'

/** Day and month as written; the year is null where the paper leaves it out. */
export type WrittenDate = { day: number; month: number; year: number | null }

const WRITTEN = /(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})(?:\s*(?:[/.-]|năm)\s*(\d{4}))?/u

/** `15/5/2017`, `15 tháng 5 năm 2017`, `15/5` → its parts; null when it is no date. */
export function readWrittenDate(text: string): WrittenDate | null {
  const [, day, month, year] = WRITTEN.exec(text) ?? []
  if (day === undefined || month === undefined) return null
  return { day: Number(day), month: Number(month), year: year === undefined ? null : Number(year) }
}

/** The day meant; without a year the first such day not before `since`. Null when that cannot be known. */
export function resolveDate(written: WrittenDate, since: CivilDate | null): CivilDate | null {
  if (written.year !== null) return civilDate(written.year, written.month, written.day)
  if (since === null) return null
  const { year } = partsOf(since)
  const thisYear = civilDate(year, written.month, written.day)
  return thisYear !== null && thisYear >= since ? thisYear : civilDate(year + 1, written.month, written.day)
}

/** Year of the first period ending in `month` that has not ended on `since`; null without `since`. */
export function yearOfMonth(month: number, since: CivilDate | null): number | null {
  if (since === null || month < 1 || month > 12) return null
  const { year } = partsOf(since)
  return lastDayOfMonth(year, month) >= since ? year : year + 1
}

/** The next day with this number, not before `since`. */
export function nextDayOfMonth(day: number, since: CivilDate | null, monthsLater: number): CivilDate | null {
  if (since === null) return null
  const { year, month } = partsOf(since)
  for (let later = monthsLater; later < monthsLater + 3; later++) {
    const index = month - 1 + later
    const date = civilDate(year + Math.floor(index / 12), (index % 12) + 1, day)
    if (date !== null && date >= since) return date
  }
  return null
}

/** The Sunday of the week of `date`. */
export function sundayOf(date: CivilDate, weekday: number): CivilDate {
  return addDays(date, 7 - weekday)
}
