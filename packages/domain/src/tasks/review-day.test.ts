import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../civil-date.ts'
import { nextReviewDay, reviewDayAfterWord } from './review-day.ts'

const rhythm = { meetings: ['2017-10-10', '2017-07-12'], recurrence: null }

test('a word is asked for by the next giao ban of the series, without one by the end of the quarter', () => {
  expect(nextReviewDay('2017-04-11', rhythm)).toBe('2017-07-12')
  expect(nextReviewDay('2017-10-10', rhythm)).toBe('2017-12-31')
  expect(nextReviewDay('2017-12-31', rhythm)).toBe('2018-03-31')
})

test('standing work of every month is asked about every month', () => {
  expect(nextReviewDay('2017-04-30', { meetings: [], recurrence: 'monthly' })).toBe('2017-05-31')
})

test('a word within the thirty days before counts, one long before does not', () => {
  expect(reviewDayAfterWord('2017-07-12', '2017-06-12', rhythm)).toBe('2017-10-10')
  expect(reviewDayAfterWord('2017-07-12', '2017-06-11', rhythm)).toBe('2017-07-12')
  expect(reviewDayAfterWord('2017-07-12', '2017-11-01', rhythm)).toBe('2017-12-31')
})

test('the day always lies ahead of the word', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2015-01-01', n))
  fc.assert(
    fc.property(day, day, fc.array(day, { maxLength: 5 }), (reviewOn, today, meetings) => {
      const next = reviewDayAfterWord(reviewOn, today, { meetings, recurrence: null })
      expect(next >= reviewOn && next > today).toBe(true)
    }),
  )
})
