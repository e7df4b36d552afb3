import { CITATIONS, DEADLINE_PATTERNS, NOT_STANDING } from './deadline-patterns.ts'
import type { Calendar, FoundDeadline, Resolved } from './found-deadline.ts'
import {
  resolveBeforeDay,
  resolveByDay,
  resolveDatetime,
  resolveDayOfMonth,
  resolveFrom,
  resolveRange,
  resolveRangeFromNow,
} from './resolve-day.ts'
import * as period from './resolve-period.ts'
import { resolveEach, resolveSpan, resolveTimes } from './resolve-recurrence.ts'

type Resolver = (match: RegExpMatchArray, calendar: Calendar) => Resolved | null

const RESOLVERS: Record<string, Resolver> = {
  recurring: resolveEach,
  'recurring-span': resolveSpan,
  'recurring-times': resolveTimes,
  'recurring-period': resolveSpan,
  'recurring-each': resolveEach,
  datetime: resolveDatetime,
  'range-dates': resolveRange,
  'range-now': resolveRangeFromNow,
  'range-now-period': period.resolveRangeToPeriod,
  'range-months': period.resolveRangeOfMonths,
  from: resolveFrom,
  'from-period': period.resolveFromPeriod,
  'before-day': resolveBeforeDay,
  'by-day': resolveByDay,
  'before-day-of-month': resolveDayOfMonth,
  'by-day-of-month': resolveDayOfMonth,
  'half-year': period.resolveHalfYear,
  'school-year': period.resolveSchoolYear,
  week: period.resolveWeek,
  month: period.resolveMonth,
  'this-month': period.resolveThisMonth,
  quarter: period.resolveQuarter,
  'this-quarter': period.resolveThisQuarter,
  year: period.resolveYear,
  'this-year': period.resolveYear,
  event: () => ({ kind: 'event' }),
  'event-days': () => ({ kind: 'event' }),
  'event-weak': () => ({ kind: 'event' }),
  standing: () => ({ kind: 'standing' }),
}
const WEAK = /^(?:event-weak|standing)$/u

/** The deadlines in `low` from `from` to `to`, in order and without overlap. Dates of cited papers are none. */
export function findDeadlines(low: string, from: number, to: number, calendar: Calendar): FoundDeadline[] {
  const text = low.slice(from, to)
  const taken: { from: number; to: number }[] = []
  for (const citation of CITATIONS) for (const match of text.matchAll(citation)) taken.push(rangeOf(match))
  const found: FoundDeadline[] = []
  for (const [rule, pattern] of DEADLINE_PATTERNS) {
    if (!mayHold(rule, text)) continue
    for (const match of text.matchAll(pattern)) {
      const range = rangeOf(match)
      if (taken.some((other) => other.from < range.to && range.from < other.to)) continue
      const resolved = RESOLVERS[rule]?.(match, calendar) ?? null
      if (
        resolved === null ||
        isPast(resolved, calendar) ||
        (rule === 'standing' && NOT_STANDING.test(text.slice(Math.max(0, range.from - 20), range.from)))
      )
        continue
      taken.push(range)
      found.push({
        ...NOTHING,
        ...resolved,
        from: from + range.from,
        to: from + range.to,
        rule,
        isWeak: WEAK.test(rule),
      })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** A word without which a rule's pattern cannot match: looking for it first is cheap. */
const NEEDED: Record<string, RegExp> = {
  recurring: /h[ằà]ng/u,
  'recurring-span': /lần/u,
  'recurring-times': /lần/u,
  'recurring-period': /định kỳ/u,
  'recurring-each': /mỗi|từng|tháng (?:cuối|đầu)/u,
  datetime: /\d\s*(?:h|g|:)/u,
  'range-now': /từ /u,
  'range-now-period': /từ /u,
  'range-months': /từ /u,
  from: /từ /u,
  'from-period': /từ /u,
  'half-year': /tháng/u,
  'school-year': /năm học/u,
  week: /tuần/u,
  month: /tháng/u,
  'this-month': /tháng/u,
  quarter: /quý/u,
  'this-quarter': /quý/u,
  year: /năm/u,
  'this-year': /năm/u,
  event: /trước|tại|trong|vào|từ /u,
  'event-weak': /sau|khi /u,
  standing: /thường|tiếp|duy trì/u,
}
const DIGIT = /\d/u

function mayHold(rule: string, text: string): boolean {
  return (NEEDED[rule] ?? DIGIT).test(text)
}

const NOTHING = { dueOn: null, dueTime: null, startOn: null, recurrence: null } as const

/** A day before the meeting tells of the past ("giao ban ngày 5/3", "trong quý I vừa qua"). */
function isPast(resolved: Resolved, calendar: Calendar): boolean {
  const due = resolved.dueOn ?? null
  const latest = calendar.heldOn ?? calendar.issuedOn
  return due !== null && latest !== null && due < latest
}

function rangeOf(match: RegExpMatchArray): { from: number; to: number } {
  const index = match.index ?? 0
  const lead = match[0].length - match[0].trimStart().length
  return { from: index + lead, to: index + match[0].trimEnd().length }
}
