import { isBoundedRecurrence } from '@phoihop/domain/meetings/bounded-recurrence'
import { addDays, type CivilDate, civilDate } from '@phoihop/domain/civil-date'
// Node loads the CommonJS half of the package, which the linter does not look at
// oxlint-disable-next-line import/default
import rrule from 'rrule'

/** From where the days of every rule are counted: a Monday, so that "every second week" is the same in every plan. */
const BEGINS = '2001-01-01'
const MOST = 400
/**
 * The library looks for days up to the year 9999. They are looked for near its end, nineteen times 400 years on, where the
 * calendar is the same to the day of the week: a rule that names no day is given up soon.
 */
const YEARS_ON = 7600
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
  if (!isBoundedRecurrence(recurrence)) return false
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
  // kept before it was asked for
  if (!isBoundedRecurrence(recurrence)) return []
  const options = rrule.RRule.parseString(recurrence)
  const rule = new rrule.RRule({ ...options, dtstart: midnight(from < BEGINS ? startBefore(from) : BEGINS) })
  const days: CivilDate[] = []
  rule.between(
    midnight(from),
    midnight(to),
    true,
    (day) => days.push(yearsOn(day.toISOString().slice(0, 10), -YEARS_ON)) < most,
  )
  return days
}

/** A Monday before that day, whole fortnights away from BEGINS. */
function startBefore(day: CivilDate): CivilDate {
  let start = BEGINS
  while (start > day) start = addDays(start, -14 * 26)
  return start
}

function midnight(day: CivilDate): Date {
  return new Date(`${yearsOn(day, YEARS_ON)}T00:00:00.000Z`)
}

function yearsOn(day: CivilDate, years: number): CivilDate {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
}
