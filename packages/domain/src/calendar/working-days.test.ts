import { expect, test } from 'vitest'
import { addWorkingDays, isWorkingDay } from './working-days.ts'

const special = new Map([
  ['2017-05-01', false],
  ['2017-05-02', false],
  ['2017-05-06', true],
])

test('the day itself never counts, weekends and holidays neither', () => {
  expect(addWorkingDays('2017-06-16', 2, new Map())).toBe('2017-06-20')
  expect(addWorkingDays('2017-04-28', 2, special)).toBe('2017-05-04')
})

test('a weekend day worked to make up counts', () => {
  expect(isWorkingDay('2017-05-06', special)).toBe(true)
  expect(addWorkingDays('2017-05-05', 1, special)).toBe('2017-05-06')
})
