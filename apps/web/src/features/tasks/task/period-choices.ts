import { type Period, parsePeriod, periodAt, previousPeriod } from '@phoihop/domain/figures/period'
import { periodTitle } from '../../../lib/period-name.ts'

const COUNTS = { quarter: 5, month: 6, year: 3 } as const

/** The periods a list can be narrowed to: the latest quarters, months and years, and the one in the address. */
export function periodChoices(today: string, current: string | undefined): { value: string; label: string }[] {
  const codes = (['quarter', 'month', 'year'] as const).flatMap((kind) => latest(periodAt(kind, today), COUNTS[kind]))
  const all = current && parsePeriod(current) && !codes.includes(current) ? [current, ...codes] : codes
  return all.map((value) => ({ value, label: periodTitle(value) }))
}

function latest(first: Period, count: number): string[] {
  const codes: string[] = []
  for (let one = first; codes.length < count; one = previousPeriod(one)) codes.push(one.code)
  return codes
}
