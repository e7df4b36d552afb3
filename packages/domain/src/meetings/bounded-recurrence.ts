const DAY = '(?:MO|TU|WE|TH|FR|SA|SU)'
const listOf = (one: string) => new RegExp(`^${one}(?:,${one})*$`, 'u')
const upTo = (most: number) => (value: string) =>
  value.split(',').every((one) => /^[+-]?[1-9]\d{0,2}$/u.test(one) && Math.abs(Number(one)) <= most)

const MONTHS = (value: string) => upTo(12)(value) && !value.includes('-')
const WEEKDAYS = (value: string) => listOf(DAY).test(value)
const NUMBERED_DAYS = (value: string) => listOf(`(?:[+-]?[1-5]?\\d)?${DAY}`).test(value)

type Parts = Record<string, (value: string) => boolean>
const OF_MONTH: Parts = { BYMONTH: MONTHS, BYDAY: NUMBERED_DAYS, BYMONTHDAY: upTo(31), BYSETPOS: upTo(31) }
/** What may stand beside each frequency, and how far apart its turns may be. */
const SHAPES: Record<string, { most: number; parts: Parts }> = {
  YEARLY: { most: 9, parts: { ...OF_MONTH, BYYEARDAY: upTo(366), BYWEEKNO: upTo(53), BYSETPOS: upTo(366) } },
  MONTHLY: { most: 24, parts: OF_MONTH },
  WEEKLY: { most: 52, parts: { BYDAY: WEEKDAYS } },
  DAILY: { most: 366, parts: {} },
}
/** Every turn of these meets each weekday, or each month: more can be asked of them. */
const CLOSE: Record<string, { most: number; parts: Parts }> = {
  WEEKLY: { most: 4, parts: { BYDAY: WEEKDAYS, BYMONTH: MONTHS } },
  DAILY: { most: 1, parts: { BYDAY: WEEKDAYS, BYMONTH: MONTHS } },
}

/**
 * Whether the days of a rule can be looked for without end or hurt: only days are named (hours, ends and counts stand in
 * columns), steps go forward, and what turns often names something in every turn. Weeks and days that never come would be
 * looked for one by one for thousands of years.
 */
export function isBoundedRecurrence(text: string): boolean {
  const parts = text.split(';').map((part) => part.split('='))
  const names = parts.map(([name = '']) => name)
  if (new Set(names).size !== names.length || parts.some((part) => part.length !== 2)) return false
  const { FREQ = '', INTERVAL = '1', WKST = 'MO', ...rest } = Object.fromEntries(parts) as Record<string, string>
  if (!/^[1-9]\d{0,2}$/u.test(INTERVAL) || !WEEKDAYS(WKST)) return false
  const fits = (shape: { most: number; parts: Parts } | undefined) =>
    shape !== undefined &&
    Number(INTERVAL) <= shape.most &&
    Object.entries(rest).every(([name, value]) => shape.parts[name]?.(value) ?? false)
  return fits(SHAPES[FREQ]) || fits(CLOSE[FREQ])
}
