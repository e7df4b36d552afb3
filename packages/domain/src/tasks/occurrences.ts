import { isWorkingDay } from '../calendar/working-days.ts'
import {
  addDays,
  type CivilDate,
  civilDate,
  daysBetween,
  dayWords,
  parseCivilDate,
  partsOf,
  weekdayOf,
} from '../civil-date.ts'
import { parsePeriod, type PeriodKind, periodAt } from '../figures/period.ts'
import type { Recurrence } from './deadline.ts'

/** One period of recurring work. `code`: 2017 · 2017-H1 · 2017-Q2 · 2017-05 · 2017-W18 · 2017-05-02. Due on its last day. */
export interface Occurrence {
  code: string
  from: CivilDate
  to: CivilDate
}

const KINDS: Partial<Record<Recurrence, PeriodKind>> = {
  monthly: 'month',
  quarterly: 'quarter',
  'half-yearly': 'half-year',
  yearly: 'year',
}

/** Special days as in working-days.ts: false a day off, true a weekend day worked. */
type SpecialDays = ReadonlyMap<CivilDate, boolean>

/** The period in which the day lies. Daily work rests when offices do: then it is the next working day. */
export function occurrenceAt(recurrence: Recurrence, day: CivilDate, special: SpecialDays): Occurrence {
  if (recurrence === 'daily') {
    let on = day
    while (!isWorkingDay(on, special)) on = addDays(on, 1)
    return { code: on, from: on, to: on }
  }
  const kind = KINDS[recurrence]
  if (kind === undefined) return weekAt(day)
  const { code, from, to } = periodAt(kind, day)
  return { code, from, to }
}

/** The period that follows one of the same recurrence. */
export function nextOccurrence(recurrence: Recurrence, before: Occurrence, special: SpecialDays): Occurrence {
  return occurrenceAt(recurrence, addDays(before.to, 1), special)
}

/**
 * The periods that begin after the one called `last` and have begun by `today`, oldest first, none from `stoppedFrom`
 * on; at most `most`, so that a long standstill is made up for in several runs.
 */
export function missingOccurrences(
  recurrence: Recurrence,
  { last, stoppedFrom, today, most }: { last: string; stoppedFrom: string | null; today: CivilDate; most: number },
  special: SpecialDays,
): Occurrence[] {
  const found: Occurrence[] = []
  let next = parseOccurrence(last)
  while (next !== null && found.length < most) {
    next = nextOccurrence(recurrence, next, special)
    if (next.from > today || (stoppedFrom !== null && next.code >= stoppedFrom)) break
    found.push(next)
  }
  return found
}

/** A code → its period; null for anything else. */
export function parseOccurrence(code: string): Occurrence | null {
  const day = parseCivilDate(code)
  if (day !== null) return { code, from: day, to: day }
  const week = /^(\d{4})-W(\d{2})$/u.exec(code)
  if (week) {
    const found = weekAt(addDays(firstMonday(Number(week[1])), (Number(week[2]) - 1) * 7))
    return found.code === code ? found : null
  }
  const period = parsePeriod(code)
  return period && { code, from: period.from, to: period.to }
}

/** As offices say it: "Quý II/2017", "6 tháng đầu năm 2017", "Tháng 5/2017", "Tuần từ 1/5/2017", "Ngày 2/5/2017". */
export function occurrenceWords(code: string): string {
  const found = parseOccurrence(code)
  if (found === null) return code
  const period = parsePeriod(code)
  if (period === null) return found.from === found.to ? `Ngày ${dayWords(found.to)}` : `Tuần từ ${dayWords(found.from)}`
  const { kind, index, year } = period
  if (kind === 'year') return `Năm ${year}`
  if (kind === 'half-year') return `6 tháng ${index === 1 ? 'đầu' : 'cuối'} năm ${year}`
  return kind === 'quarter' ? `Quý ${['I', 'II', 'III', 'IV'][index - 1]}/${year}` : `Tháng ${index}/${year}`
}

/** Monday to Sunday; a week is of the year in which its Thursday lies (ISO 8601). */
function weekAt(day: CivilDate): Occurrence {
  const from = addDays(day, 1 - weekdayOf(day))
  const { year } = partsOf(addDays(from, 3))
  const number = daysBetween(firstMonday(year), from) / 7 + 1
  return { code: `${year}-W${String(number).padStart(2, '0')}`, from, to: addDays(from, 6) }
}

/** The Monday of a year's first week, the one with 4 January. */
function firstMonday(year: number): CivilDate {
  const fourth = civilDate(year, 1, 4) ?? `${year}-01-04`
  return addDays(fourth, 1 - weekdayOf(fourth))
}
