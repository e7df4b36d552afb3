import { expect, test } from 'vitest'
import { formatBytes, formatDay, formatInstant, formatLate, formatNumber, formatShare, formatText } from './format.ts'

test('a day is written without leading zeros, nothing as a dash', () => {
  expect(formatDay('2017-06-05')).toBe('5/6/2017')
  expect(formatDay(null)).toBe('—')
})

test('an instant is told by the clock of Vietnam', () => {
  expect(formatInstant('2017-06-20T18:05:00.000Z')).toBe('1:05 ngày 21/6/2017')
})

test('numbers have a decimal comma, and shares of nothing are no zero', () => {
  expect(formatNumber(1234.5)).toBe('1.234,5')
  expect(formatShare(3, 8)).toBe('37,5 %')
  expect(formatShare(0, 0)).toBe('—')
})

test('files are told in the unit a person uses', () => {
  expect([formatBytes(900), formatBytes(2048), formatBytes(2_621_440)]).toEqual(['900 B', '2 KB', '2,5 MB'])
})

test('only what is late is called late', () => {
  expect(formatLate(12)).toBe('quá 12 ngày')
  expect(formatLate(0)).toBeNull()
})

test('an empty text is a dash', () => {
  expect(formatText('  ')).toBe('—')
})
