import { expect, test } from 'vitest'
import { dayByKey, daysOf, spanOf, stepDay } from './calendar-days.ts'

test('a month is shown in whole weeks from Monday to Sunday', () => {
  expect(spanOf('month', '2017-07-11')).toEqual({ from: '2017-06-26', to: '2017-08-06', title: 'Tháng 7/2017' })
  expect(daysOf(spanOf('month', '2017-05-01')).length % 7).toBe(0)
})

test('a week begins on Monday, also when the day is its Sunday', () => {
  expect(spanOf('week', '2017-07-16')).toMatchObject({ from: '2017-07-10', to: '2017-07-16' })
})

test('a list is of the month alone, and the next one begins on the same day of the month', () => {
  expect(spanOf('list', '2017-02-11')).toMatchObject({ from: '2017-02-01', to: '2017-02-28' })
  expect(stepDay('list', '2017-01-31', 1)).toBe('2017-02-28')
})

test.each([
  ['ArrowLeft', '2017-07-01', '2017-06-30'],
  ['ArrowDown', '2017-07-28', '2017-08-04'],
  ['PageUp', '2017-07-31', '2017-06-30'],
  ['PageDown', '2017-07-11', '2017-08-11'],
  ['Home', '2017-07-12', '2017-07-10'],
  ['End', '2017-07-12', '2017-07-16'],
])('%s leads from %s to %s', (key, from, to) => {
  expect(dayByKey(key, from)).toBe(to)
})

test('other keys lead nowhere', () => {
  expect(dayByKey('a', '2017-07-12')).toBeNull()
})
