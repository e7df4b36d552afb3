import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  civilDate,
  civilDateAt,
  daysBetween,
  lastDayOfMonth,
  parseCivilDate,
  weekdayOf,
} from './civil-date.ts'

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a civil date', () => {
  test.each([
    [2017, 4, 31, null],
    [2017, 2, 29, null],
    [2016, 2, 29, '2016-02-29'],
    [1900, 2, 29, null],
    [2000, 2, 29, '2000-02-29'],
    [2017, 13, 1, null],
    [2017, 1, 0, null],
  ])('%i-%i-%i is %s', (year, month, day, expected) => expect(civilDate(year, month, day)).toBe(expected))

  test.each(['2017-4-1', '2017-04-31', '', '2017-04-11T00:00', '11/4/2017'])('is not read from %j', (text) =>
    expect(parseCivilDate(text)).toBeNull(),
  )

  test('counted forward and back comes home, and agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, n) => {
        const moved = addDays(day, n)
        expect(moved).toBe(new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10))
        expect(daysBetween(day, moved)).toBe(n)
      }),
    )
  })

  test('knows its weekday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay() || 7)
      }),
    )
  })

  test('changes at midnight in Vietnam, not in Greenwich', () => {
    expect(civilDateAt(Date.parse('2017-06-19T16:59:59Z'))).toBe('2017-06-19')
    expect(civilDateAt(Date.parse('2017-06-19T17:00:00Z'))).toBe('2017-06-20')
  })

  test('of the last day of a month knows leap years', () => {
    expect([lastDayOfMonth(2017, 2), lastDayOfMonth(2016, 2), lastDayOfMonth(2017, 12)]).toEqual([
      '2017-02-28',
      '2016-02-29',
      '2017-12-31',
    ])
  })
})
