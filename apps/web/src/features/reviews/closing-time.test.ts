import { expect, test } from 'vitest'
import { closingInputs, closingInstant } from './closing-time.ts'

test('a day and a time of Vietnam are one instant, and back', () => {
  expect(closingInstant('2017-06-22', '17:00')).toBe('2017-06-22T17:00:00+07:00')
  expect(closingInstant('2017-06-22', '8h30')).toBe('2017-06-22T08:30:00+07:00')
  expect(closingInputs('2017-06-22T10:00:00.000Z')).toEqual({ day: '2017-06-22', time: '17:00' })
})

test.each(['', '25:00', '17', 'chiều'])('"%s" is no time', (time) => {
  expect(closingInstant('2017-06-22', time)).toBeNull()
})
