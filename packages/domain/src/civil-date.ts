/**
 * A civil date: a day on the calendar of Vietnam (Asia/Ho_Chi_Minh) as `'YYYY-MM-DD'`, without clock or zone.
 * Text order is date order, so `<` and `>` compare two of them.
 */
export type CivilDate = string

const DAY_MS = 86_400_000
/** Vietnam has had no daylight saving since 1975: UTC+7 all year. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Builds a civil date; refuses (null) a day that is not on the calendar, such as 31/4. Years 1000–9999. */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return write(year, month, day)
}

/** `'2017-04-11'` → itself, anything else → null. */
export function parseCivilDate(text: string): CivilDate | null {
  const [, year, month, day] = SHAPE.exec(text) ?? []
  return year === undefined ? null : civilDate(Number(year), Number(month), Number(day))
}

/** Year, month 1–12 and day 1–31 of a civil date. */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month, day }
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function lastDayOfMonth(year: number, month: number): CivilDate {
  return write(year, month, daysInMonth(year, month))
}

/** The date `days` days later (negative: earlier). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** The same day some months later; the last of that month where it has no such day (30/11 + 3 months → 28/2). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date)
  const count = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return write(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** Days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekdayOf(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** The civil date in Vietnam at an instant given in milliseconds since 1970 UTC. */
export function civilDateAt(instantMs: number): CivilDate {
  return fromDayNumber(Math.floor((instantMs + VIETNAM_OFFSET_MS) / DAY_MS))
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function write(year: number, month: number, day: number): CivilDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar, counted in years that begin in March. */
function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

function fromDayNumber(number: number): CivilDate {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return write(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)
}

/** As offices write it: 5/9/2017. */
export function dayWords(date: CivilDate): string {
  const { year, month, day } = partsOf(date)
  return `${day}/${month}/${year}`
}
