import { addDays, type CivilDate, civilDate, lastDayOfMonth, partsOf } from '../civil-date.ts'
import { unreachable } from '../unreachable.ts'

export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'year'

/** A calendar period. `code` is how it stands in addresses: 2017-05 · 2017-Q2 · 2017-H1 · 2017. */
export interface Period {
  kind: PeriodKind
  year: number
  index: number
  code: string
  from: CivilDate
  to: CivilDate
}

const SHAPE = /^([1-9]\d{3})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?$/

/** `'2017-Q2'` → the period, anything else → null. */
export function parsePeriod(code: string): Period | null {
  const found = SHAPE.exec(code)
  if (!found) return null
  const [, year, quarter, half, month] = found
  if (quarter) return periodOf('quarter', Number(year), Number(quarter))
  if (half) return periodOf('half-year', Number(year), Number(half))
  if (month) return periodOf('month', Number(year), Number(month))
  return periodOf('year', Number(year), 1)
}

/** The period of that kind in which the date lies. */
export function periodAt(kind: PeriodKind, date: CivilDate): Period {
  const { year, month } = partsOf(date)
  return periodOf(kind, year, Math.ceil(month / monthsIn(kind)))
}

export function previousPeriod(period: Period): Period {
  return periodAt(period.kind, addDays(period.from, -1))
}

export function nextPeriod(period: Period): Period {
  return periodAt(period.kind, addDays(period.to, 1))
}

export function periodOf(kind: PeriodKind, year: number, index: number): Period {
  const months = monthsIn(kind)
  const lastMonth = index * months
  return {
    kind,
    year,
    index,
    code: codeOf(kind, year, index),
    from: civilDate(year, lastMonth - months + 1, 1) ?? `${year}-01-01`,
    to: lastDayOfMonth(year, lastMonth),
  }
}

function codeOf(kind: PeriodKind, year: number, index: number): string {
  switch (kind) {
    case 'month':
      return `${year}-${String(index).padStart(2, '0')}`
    case 'quarter':
      return `${year}-Q${index}`
    case 'half-year':
      return `${year}-H${index}`
    case 'year':
      return String(year)
    default:
      return unreachable(kind)
  }
}

function monthsIn(kind: PeriodKind): number {
  return { month: 1, quarter: 3, 'half-year': 6, year: 12 }[kind]
}
