import { addDays, partsOf } from '../civil-date.ts'
import type { Calendar, Resolved } from './found-deadline.ts'
import { nextDayOfMonth, readWrittenDate, resolveDate } from './read-date.ts'

const TIME = /(\d{1,2})\s*(?:h|giờ|g|:)\s*(\d{2})?/u

/** "trước ngày 15/5/2017" → 14/5: the day named is no longer good. */
export function resolveBeforeDay(match: RegExpMatchArray, calendar: Calendar): Resolved | null {
  const named = namedDay(match[1] ?? '', calendar)
  return named === null ? null : { kind: 'day', dueOn: addDays(named, -1) }
}

export function resolveByDay(match: RegExpMatchArray, calendar: Calendar): Resolved | null {
  const named = namedDay(match[1] ?? '', calendar)
  return named === null ? null : { kind: 'day', dueOn: named }
}

/** "trước ngày 25" without a month: the next 25th. */
export function resolveDayOfMonth(match: RegExpMatchArray, calendar: Calendar): Resolved | null {
  const monthsLater = /sau|tới/u.test(match[2] ?? '') ? 1 : 0
  const named = nextDayOfMonth(Number(match[1]), calendar.heldOn ?? calendar.issuedOn, monthsLater)
  if (named === null) return null
  return { kind: 'day', dueOn: match[0].startsWith('trước') ? addDays(named, -1) : named }
}

export function resolveDatetime(match: RegExpMatchArray, calendar: Calendar): Resolved | null {
  const [, hour, minute = '00'] = TIME.exec(match[0]) ?? []
  const dueOn = namedDay(match[0].replace(TIME, ' '), calendar)
  if (hour === undefined || dueOn === null || Number(hour) > 24 || Number(minute) > 59) return null
  return { kind: 'datetime', dueOn, dueTime: `${hour.padStart(2, '0')}:${minute}` }
}

/** "từ ngày 3 đến 14/3/2022": the first day takes from the last what it leaves out. */
export function resolveRange(match: RegExpMatchArray, calendar: Calendar): Resolved | null {
  const last = readWrittenDate(match[2] ?? '')
  const dueOn = last && resolveDate(last, calendar.heldOn ?? calendar.issuedOn)
  if (!last || !dueOn) return null
  const first = readWrittenDate(match[1] ?? '') ?? {
    day: Number.parseInt(match[1] ?? '', 10),
    month: last.month,
    year: null,
  }
  const { year } = partsOf(dueOn)
  const startOn = resolveDate({ ...first, year: first.year ?? (first.month > last.month ? year - 1 : year) }, null)
  return startOn !== null && startOn <= dueOn ? { kind: 'range', dueOn, startOn } : null
}

export function resolveRangeFromNow(match: RegExpMatchArray, calendar: Calendar): Resolved | null {
  const named = namedDay(match[1] ?? '', calendar)
  if (named === null) return null
  return { kind: 'range', dueOn: / trước\s/u.test(match[0]) ? addDays(named, -1) : named }
}

export function resolveFrom(match: RegExpMatchArray, calendar: Calendar): Resolved | null {
  const startOn = namedDay(match[1] ?? '', calendar)
  return startOn === null ? null : { kind: 'from', startOn }
}

function namedDay(text: string, calendar: Calendar) {
  const written = readWrittenDate(text)
  return written && resolveDate(written, calendar.heldOn ?? calendar.issuedOn)
}
