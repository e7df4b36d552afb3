import { expect, test } from 'vitest'
import { parseTypedDay } from './parse-typed-day.ts'

test('the day comes before the month, whatever stands between', () => {
  expect(['5/6/2017', '05-06-2017', '5.6.2017'].map(parseTypedDay)).toEqual(['2017-06-05', '2017-06-05', '2017-06-05'])
})

test('a day that is on no calendar is none', () => {
  expect(parseTypedDay('31/4/2017')).toBeNull()
  expect(parseTypedDay('2017')).toBeNull()
})
