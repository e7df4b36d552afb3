/** 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** When a series meets, as a form holds it. `week`: which one of the month, -1 the last. `day`: of the month, -1 the last. */
export type Recurrence =
  | { every: 'week'; interval: number; weekday: Weekday }
  | { every: 'month'; months: readonly number[]; on: { week: number; weekday: Weekday } | { day: number } }

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const QUARTER_STARTS = '1,4,7,10'

/** The RRULE of RFC 5545, without its prefix. Months left empty: every month. */
export function writeRecurrence(given: Recurrence): string {
  if (given.every === 'week') {
    const interval = given.interval === 1 ? '' : `INTERVAL=${given.interval};`
    return `FREQ=WEEKLY;${interval}BYDAY=${codeOf(given.weekday)}`
  }
  const { months, on } = given
  const head = months.length === 0 ? 'FREQ=MONTHLY' : `FREQ=YEARLY;BYMONTH=${[...months].join(',')}`
  return `${head};${'day' in on ? `BYMONTHDAY=${on.day}` : `BYDAY=${on.week}${codeOf(on.weekday)}`}`
}

/** The same back from its text; null for a rule that is right by RFC 5545 but richer than the form. */
export function readRecurrence(text: string): Recurrence | null {
  const parts = partsOf(text)
  const { FREQ, INTERVAL = '1', BYDAY = '', BYMONTH = '', BYMONTHDAY = '' } = parts
  const known = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTH', 'BYMONTHDAY']
  if (Object.keys(parts).some((name) => !known.includes(name))) return null
  const [, week = '', code = ''] = /^(-1|[1-4])?([A-Z]{2})$/u.exec(BYDAY) ?? []
  const weekday = weekdayOf(code)
  if (FREQ === 'WEEKLY') {
    if (weekday === null || week !== '' || BYMONTH || BYMONTHDAY) return null
    return { every: 'week', interval: Number(INTERVAL), weekday }
  }
  const months = BYMONTH === '' ? [] : BYMONTH.split(',').map(Number)
  const isWhole = FREQ === 'MONTHLY' ? months.length === 0 : FREQ === 'YEARLY' && months.length > 0
  if (!isWhole || INTERVAL !== '1') return null
  if (/^(-1|\d{1,2})$/u.test(BYMONTHDAY) && BYDAY === '')
    return { every: 'month', months, on: { day: Number(BYMONTHDAY) } }
  if (weekday === null || week === '' || BYMONTHDAY !== '') return null
  return { every: 'month', months, on: { week: Number(week), weekday } }
}

export const WEEKDAY_WORDS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'] as const
const WEEK_WORDS: Record<number, string> = {
  1: 'tuần đầu',
  2: 'tuần thứ hai',
  3: 'tuần thứ ba',
  4: 'tuần thứ tư',
  [-1]: 'tuần cuối',
}

/** The rule as an office says it: "Thứ Ba tuần thứ hai của tháng đầu quý sau, 7:30". */
export function recurrenceWords(
  text: string,
  given: { beginsAt?: string | null; covers?: string | null } = {},
): string {
  const rule = readRecurrence(text)
  const hour = given.beginsAt ? `, ${given.beginsAt.replace(/^0/u, '')}` : ''
  if (rule === null) return `Theo quy tắc riêng${hour}`
  if (rule.every === 'week') {
    const often = rule.interval === 1 ? ' hằng tuần' : `, ${rule.interval} tuần một lần`
    return `${WEEKDAY_WORDS[rule.weekday - 1] ?? ''}${often}${hour}`
  }
  return `${dayWords(rule.on)} ${monthWords(rule.months, given.covers ?? null)}${hour}`
}

function dayWords(on: { week: number; weekday: Weekday } | { day: number }): string {
  if ('day' in on) return on.day === -1 ? 'Ngày cuối' : `Ngày ${on.day}`
  return `${WEEKDAY_WORDS[on.weekday - 1] ?? ''} ${WEEK_WORDS[on.week] ?? ''}`
}

function monthWords(months: readonly number[], covers: string | null): string {
  if (months.length === 0) return 'hằng tháng'
  if (months.join(',') === QUARTER_STARTS)
    return covers === 'quarter' ? 'của tháng đầu quý sau' : 'của tháng đầu mỗi quý'
  const named = months.map((month) => `tháng ${month}`)
  const last = named.pop() ?? ''
  return `của ${named.length === 0 ? last : `${named.join(', ')} và ${last}`}`
}

function partsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(';')
      .filter((part) => part !== '')
      .map((part) => {
        const [name = '', value = ''] = part.split('=')
        return [name, value]
      }),
  )
}

function codeOf(weekday: Weekday): string {
  return WEEKDAYS[weekday - 1] ?? 'MO'
}

function weekdayOf(code: string): Weekday | null {
  const found = WEEKDAYS.findIndex((one) => one === code)
  // the index of one of seven codes, counted from one
  return found < 0 ? null : ((found + 1) as Weekday)
}
