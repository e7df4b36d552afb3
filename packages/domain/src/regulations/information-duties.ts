import type { CivilDate } from '../civil-date.ts'
import { type Period, type PeriodKind, parsePeriod, periodAt, nextPeriod } from '../figures/period.ts'

export const DUTY_PERIODS = ['month', 'quarter', 'half-year', 'year'] as const satisfies readonly PeriodKind[]
/** How a duty was met: by a paper with a number, by word at a meeting, otherwise. */
export const NOTICE_WAYS = ['paper', 'meeting', 'other'] as const
export type NoticeWay = (typeof NOTICE_WAYS)[number]

/** met: there is a record · missed: the period is over without one · running: it still may be met */
export type DutyState = 'met' | 'missed' | 'running'

/** From when to when a regulation is in force; what is not known has no bound. */
export interface Term {
  from: CivilDate | null
  to: CivilDate | null
}

/** The periods of a year in which a duty is owed by today: those that began, and lie in the term. */
export function dutyPeriods(every: PeriodKind, year: number, term: Term, today: CivilDate): Period[] {
  const periods: Period[] = []
  for (let period = periodAt(every, `${year}-01-01`); period.year === year; period = nextPeriod(period)) {
    const isBegun = period.from <= today
    const isInTerm = (term.from === null || period.to >= term.from) && (term.to === null || period.from <= term.to)
    if (isBegun && isInTerm) periods.push(period)
  }
  return periods
}

export function dutyState(period: Period, isRecorded: boolean, today: CivilDate): DutyState {
  if (isRecorded) return 'met'
  return period.to < today ? 'missed' : 'running'
}

/** Whether that code names a period of that kind: a monthly duty is not met for a quarter. */
export function isPeriodOf(every: PeriodKind, code: string): boolean {
  return parsePeriod(code)?.kind === every
}
