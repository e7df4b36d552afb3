import { expect, test } from 'vitest'
import { findDayMistake, parseTypedDay, writeDay } from './typed-day.ts'

test('the day comes before the month, whatever stands between', () => {
  expect(['5/6/2017', '05-06-2017', '5.6.2017'].map(parseTypedDay)).toEqual(['2017-06-05', '2017-06-05', '2017-06-05'])
  expect(writeDay('2017-06-05')).toBe('5/6/2017')
})

test('a day that is on no calendar is none', () => {
  expect(parseTypedDay('31/4/2017')).toBeNull()
  expect(parseTypedDay('2017')).toBeNull()
})

test('a day outside its bounds is said with the bound', () => {
  expect(findDayMistake('21/6/2017', { maxDate: '2017-06-20' })).toBe('Ngày không được sau 20/6/2017.')
  expect(findDayMistake('20/6/2017', { maxDate: '2017-06-20' })).toBeNull()
  expect(findDayMistake('', {})).toBeNull()
})
