import { addDays, type CivilDate, civilDate } from '@phoihop/domain/civil-date'
// Node loads the CommonJS half of the package, which the linter does not look at
// oxlint-disable-next-line import/default
import rrule from 'rrule'

/** Only days: a meeting's hour stands beside its rule, and where a rule begins and ends as well. */
const REFUSED = /COUNT|UNTIL|DTSTART|TZID|BYHOUR|BYMINUTE|BYSECOND|HOURLY|MINUTELY|SECONDLY/u
/** From where the days of every rule are counted: a Monday, so that "every second week" is the same in every plan. */
const BEGINS = '2001-01-01'
const MOST = 400
/** A rule that names no day in so many years names none (29/2 comes after eight years at most). */
const YEARS_LOOKED_AT = 9

interface Rule {
  recurrence: string
  validFrom: CivilDate | null
  validTo: CivilDate | null
}

/** The days of a year that the rule names, at most some 400. */
export function daysOfRule({ recurrence, validFrom, validTo }: Rule, year: number): CivilDate[] {
  return daysBetween(recurrence, `${year}-01-01`, `${year}-12-31`).filter(
    (day) => (validFrom === null || day >= validFrom) && (validTo === null || day <= validTo),
  )
}

/** Whether it can be read at all, and names at least one day in its time. */
export function everOccurs({ recurrence, validFrom, validTo }: Rule, today: CivilDate): boolean {
  if (REFUSED.test(recurrence)) return false
  const from = validFrom ?? today
  const last = civilDate(Number(from.slice(0, 4)) + YEARS_LOOKED_AT, 12, 31) ?? from
  try {
    return daysBetween(recurrence, from, validTo !== null && validTo < last ? validTo : last, 1).length > 0
  } catch {
    return false
  }
}

/** By RFC 5545; the library counts in UTC, so days go in and out as midnights of UTC. */
function daysBetween(recurrence: string, from: CivilDate, to: CivilDate, most = MOST): CivilDate[] {
  const options = rrule.RRule.parseString(recurrence)
  const rule = new rrule.RRule({ ...options, dtstart: midnight(from < BEGINS ? startBefore(from) : BEGINS) })
  const days: CivilDate[] = []
  rule.between(midnight(from), midnight(to), true, (day) => days.push(day.toISOString().slice(0, 10)) < most)
  return days
}

/** A Monday before that day, whole fortnights away from BEGINS. */
function startBefore(day: CivilDate): CivilDate {
  let start = BEGINS
  while (start > day) start = addDays(start, -14 * 26)
  return start
}

function midnight(day: CivilDate): Date {
  return new Date(`${day}T00:00:00.000Z`)
}
