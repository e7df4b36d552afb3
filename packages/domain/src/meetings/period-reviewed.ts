import { type CivilDate, daysBetween } from '../civil-date.ts'
import { type Period, type PeriodKind, parsePeriod, periodAt, previousPeriod } from '../figures/period.ts'

/** How near to its end a period must be for a meeting in it to look back on it already. */
const LAST_DAYS: Record<PeriodKind, number> = { month: 5, quarter: 20, 'half-year': 31, year: 62 }

/** The period a meeting of that day looks back on: the one before, or the running one when it is all but over. */
export function periodReviewed(kind: PeriodKind, heldOn: CivilDate): Period {
  const now = periodAt(kind, heldOn)
  return daysBetween(heldOn, now.to) < LAST_DAYS[kind] ? now : previousPeriod(now)
}

const ROMAN = ['I', 'II', 'III', 'IV']

/** As titles write it: "quý I năm 2017", "6 tháng đầu năm 2017", "tháng 5 năm 2017", "năm 2017". */
export function periodWords(code: string): string {
  const period = parsePeriod(code)
  if (!period) return code
  const { kind, index, year } = period
  return {
    month: `tháng ${index} năm ${year}`,
    quarter: `quý ${ROMAN[index - 1] ?? ''} năm ${year}`,
    'half-year': `6 tháng ${index === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    year: `năm ${year}`,
  }[kind]
}

/** The title of a meeting from its rule's: {kỳ}, {ngành} and {ngày} are filled in. */
export function ruleTitle(pattern: string, given: { period: string | null; line: string | null; day: string }): string {
  return pattern
    .replaceAll('{kỳ}', given.period === null ? '' : periodWords(given.period))
    .replaceAll('{ngành}', given.line ?? '')
    .replaceAll('{ngày}', given.day)
    .replace(/\s+/gu, ' ')
    .trim()
}
