import { type CivilDate, addDays } from '@phoihop/domain/civil-date'
import { nextPeriod, periodAt, previousPeriod } from '@phoihop/domain/figures/period'

/** The periods a meeting of that day may look back on: quarters, half-years and years around it, and the one set now. */
export function periodsAround(day: CivilDate, now: string | null): string[] {
  const quarter = periodAt('quarter', day)
  const quarters = [previousPeriod(previousPeriod(quarter)), previousPeriod(quarter), quarter, nextPeriod(quarter)]
  const half = periodAt('half-year', day)
  const year = periodAt('year', day)
  const codes = [
    ...quarters,
    previousPeriod(half),
    half,
    previousPeriod(year),
    year,
    periodAt('month', addDays(day, -31)),
    periodAt('month', day),
  ].map((period) => period.code)
  return [...new Set(now === null ? codes : [now, ...codes])]
}
