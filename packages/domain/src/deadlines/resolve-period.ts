import { addDays, civilDate, lastDayOfMonth, partsOf, weekdayOf } from '../civil-date.ts'
import type { Calendar, Resolved } from './found-deadline.ts'
import { sundayOf, yearOfMonth } from './read-date.ts'

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

/** Quarter 1–4 of "i" … "iv" or "1" … "4". */
export function quarterNumber(text: string | undefined): number | null {
  return (text === undefined ? undefined : ROMAN[text]) ?? null
}

const since = (calendar: Calendar) => calendar.heldOn ?? calendar.issuedOn
const numberOr = (text: string | undefined, other: number | null) => (text === undefined ? other : Number(text))

/** "đầu tháng" → the 10th, "giữa tháng" → the 20th, "trước tháng 9" → 31/8, otherwise the month's last day. */
export function resolveMonth(match: RegExpMatchArray, calendar: Calendar): Resolved | null {
  const month = Number(match[3] ?? match[2])
  const year = numberOr(match[4], yearOfMonth(month, since(calendar)))
  if (month < 1 || month > 12) return null
  if (year === null) return { kind: 'month' }
  const words = match[0].slice(0, match[0].indexOf('tháng'))
  if (/trước\s+$/u.test(words)) return { kind: 'month', dueOn: before(civilDate(year, month, 1)) }
  const day = /đầu/u.test(words) ? 10 : /giữa/u.test(words) ? 20 : null
  return { kind: 'month', dueOn: day === null ? lastDayOfMonth(year, month) : civilDate(year, month, day) }
}

export function resolveThisMonth(match: RegExpMatchArray, calendar: Calendar): Resolved | null {
  const today = since(calendar)
  if (today === null) return { kind: 'month' }
  const { year, month } = partsOf(today)
  const index = month - 1 + (match[1] === 'tới' || match[1] === 'sau' ? 1 : 0)
  return { kind: 'month', dueOn: lastDayOfMonth(year + Math.floor(index / 12), (index % 12) + 1) }
}

export function resolveQuarter(match: RegExpMatchArray, calendar: Calendar): Resolved | null {
  const quarter = quarterNumber(match[2])
  if (quarter === null) return null
  const year = numberOr(match[3], yearOfMonth(quarter * 3, since(calendar)))
  if (year === null) return { kind: 'quarter' }
  const words = match[0].slice(0, match[0].indexOf('quý'))
  if (/trước\s+$/u.test(words)) return { kind: 'quarter', dueOn: before(civilDate(year, quarter * 3 - 2, 1)) }
  return { kind: 'quarter', dueOn: lastDayOfMonth(year, quarter * 3) }
}

export function resolveThisQuarter(match: RegExpMatchArray, calendar: Calendar): Resolved | null {
  const today = since(calendar)
  if (today === null) return { kind: 'quarter' }
  const { year, month } = partsOf(today)
  const last = Math.ceil(month / 3) * 3 + (match[0].endsWith('tới') ? 3 : 0)
  return { kind: 'quarter', dueOn: lastDayOfMonth(last > 12 ? year + 1 : year, last > 12 ? last - 12 : last) }
}

export function resolveHalfYear(match: RegExpMatchArray, calendar: Calendar): Resolved | null {
  const last = match[1] === 'đầu' ? 6 : 12
  const year = numberOr(match[2], yearOfMonth(last, since(calendar)))
  return { kind: 'half-year', dueOn: year === null ? null : lastDayOfMonth(year, last) }
}

export function resolveYear(match: RegExpMatchArray, calendar: Calendar): Resolved | null {
  const today = since(calendar)
  const written = /^\d{4}$/u.test(match[2] ?? '') ? Number(match[2]) : null
  if (written === null && today === null) return { kind: 'year' }
  const year = written ?? partsOf(today ?? '').year + (/tới|sau/u.test(match[2] ?? '') ? 1 : 0)
  const isBefore = /trước\s+năm/u.test(match[0])
  return { kind: 'year', dueOn: lastDayOfMonth(isBefore ? year - 1 : year, 12) }
}

/** A school year ends on 31/5; provinces fix the very day each year (QĐ on the school-year time frame). */
export function resolveSchoolYear(match: RegExpMatchArray): Resolved | null {
  return { kind: 'school-year', dueOn: civilDate(Number(match[2]), 5, 31) }
}

/** "trong tuần" is the week of the paper; "trong tuần 12" the ISO week of that number, not yet over. */
export function resolveWeek(match: RegExpMatchArray, calendar: Calendar): Resolved | null {
  const today = calendar.issuedOn ?? calendar.heldOn
  if (today === null) return { kind: 'week' }
  const number = /\d+/u.exec(match[1] ?? '')?.[0]
  if (number === undefined) {
    const sunday = sundayOf(today, weekdayOf(today))
    return { kind: 'week', dueOn: /tới|sau/u.test(match[1] ?? '') ? addDays(sunday, 7) : sunday }
  }
  const { year } = partsOf(today)
  const dueOn = isoWeekEnd(year, Number(number))
  return { kind: 'week', dueOn: dueOn < addDays(today, -60) ? isoWeekEnd(year + 1, Number(number)) : dueOn }
}

/** Sunday of an ISO week: week 1 is the one with 4 January. */
function isoWeekEnd(year: number, week: number): string {
  const fourth = `${year}-01-04`
  return addDays(sundayOf(fourth, weekdayOf(fourth)), (week - 1) * 7)
}

/** "từ nay đến hết tháng 6", "… quý III", "… năm 2022". */
export function resolveRangeToPeriod(match: RegExpMatchArray, calendar: Calendar): Resolved | null {
  const [, month, monthYear, quarter, quarterYear, year] = match
  const last = month !== undefined ? Number(month) : quarter !== undefined ? (quarterNumber(quarter) ?? 0) * 3 : 12
  const ofYear = numberOr(monthYear ?? quarterYear ?? year, yearOfMonth(last, since(calendar)))
  return ofYear === null || last < 1 || last > 12 ? null : { kind: 'range', dueOn: lastDayOfMonth(ofYear, last) }
}

export function resolveRangeOfMonths(match: RegExpMatchArray, calendar: Calendar): Resolved | null {
  const [, first, firstYear, last, lastYear] = match
  const year = numberOr(lastYear, yearOfMonth(Number(last), since(calendar)))
  if (year === null || Number(last) > 12 || Number(last) < 1) return null
  const startYear = numberOr(firstYear, Number(first) > Number(last) ? year - 1 : year)
  return {
    kind: 'range',
    dueOn: lastDayOfMonth(year, Number(last)),
    startOn: civilDate(startYear ?? year, Number(first), 1),
  }
}

/** "từ quý II/2017 trở đi" → 1/4/2017. */
export function resolveFromPeriod(match: RegExpMatchArray, calendar: Calendar): Resolved | null {
  const [, month, monthYear, quarter, quarterYear, year, schoolYear] = match
  if (schoolYear !== undefined) return { kind: 'from', startOn: civilDate(Number(schoolYear), 9, 1) }
  const first = month !== undefined ? Number(month) : quarter !== undefined ? (quarterNumber(quarter) ?? 0) * 3 - 2 : 1
  const ofYear = numberOr(monthYear ?? quarterYear ?? year, yearOfMonth(first, since(calendar)))
  return { kind: 'from', startOn: ofYear === null ? null : civilDate(ofYear, first, 1) }
}

function before(date: string | null): string | null {
  return date === null ? null : addDays(date, -1)
}
