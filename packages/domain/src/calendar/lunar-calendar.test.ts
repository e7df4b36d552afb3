import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../civil-date.ts'
import { lunarDate } from './lunar-calendar.ts'

/** Tết as it was and will be kept in Vietnam, among them years in which China's calendar has another day. */
test.each([
  ['1968-01-29'],
  ['1976-01-31'],
  ['1985-01-21'],
  ['1999-02-16'],
  ['2000-02-05'],
  ['2007-02-17'],
  ['2015-02-19'],
  ['2017-01-28'],
  ['2018-02-16'],
  ['2020-01-25'],
  ['2021-02-12'],
  ['2023-01-22'],
  ['2024-02-10'],
  ['2025-01-29'],
  ['2026-02-17'],
  ['2027-02-06'],
  ['2030-02-02'],
  ['2033-01-31'],
  ['2034-02-19'],
  ['2053-02-18'],
])('Tết is on %s', (day) => {
  expect(lunarDate(Number(day.slice(0, 4)), 1, 1)).toBe(day)
})

test.each([
  ['2015-04-28'],
  ['2016-04-16'],
  ['2017-04-06'],
  ['2018-04-25'],
  ['2020-04-02'],
  ['2023-04-29'],
  ['2025-04-07'],
  ['2026-04-26'],
])('Giỗ Tổ is on %s, a leap month before it or not', (day) => {
  expect(lunarDate(Number(day.slice(0, 4)), 3, 10)).toBe(day)
})

test('a month has 29 or 30 days, a year twelve or thirteen of them', () => {
  for (let year = 1969; year < 2198; year += 1) {
    const [begin, second, end] = [lunarDate(year, 1, 1), lunarDate(year, 2, 1), lunarDate(year + 1, 1, 1)]
    expect([353, 354, 355, 383, 384, 385]).toContain(daysBetween(begin, end))
    expect([29, 30, 58, 59, 60]).toContain(daysBetween(begin, second))
    expect(begin > `${String(year)}-01-20` && begin < addDays(`${String(year)}-01-20`, 33)).toBe(true)
  }
})
