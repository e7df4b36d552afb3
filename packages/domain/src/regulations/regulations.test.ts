import { expect, test } from 'vitest'
import { dutyPeriods, dutyState, isPeriodOf } from './information-duties.ts'
import { regulationReminders } from './regulation-reminders.ts'

const FOR_EVER = { from: null, to: null }
const today = '2017-06-20'

test('a duty is owed for the periods that have begun, within the term', () => {
  const codes = (term: { from: string | null; to: string | null }) =>
    dutyPeriods('quarter', 2017, term, today).map((period) => period.code)
  expect(codes(FOR_EVER)).toEqual(['2017-Q1', '2017-Q2'])
  expect(codes({ from: '2017-04-01', to: null })).toEqual(['2017-Q2'])
  expect(codes({ from: null, to: '2017-03-31' })).toEqual(['2017-Q1'])
  expect(dutyPeriods('month', 2016, FOR_EVER, today)).toHaveLength(12)
  expect(dutyPeriods('year', 2018, FOR_EVER, today)).toEqual([])
})

test('a period over without a record is missed, one that runs is not yet', () => {
  const [first, second] = dutyPeriods('quarter', 2017, FOR_EVER, today)
  expect(first && dutyState(first, false, today)).toBe('missed')
  expect(second && dutyState(second, false, today)).toBe('running')
  expect(first && dutyState(first, true, today)).toBe('met')
})

test('a monthly duty is not met for a quarter', () => {
  expect(isPeriodOf('month', '2017-05')).toBe(true)
  expect(isPeriodOf('month', '2017-Q2')).toBe(false)
})

const none = { lastReview: null, nextReview: null }

test('the end of the term is told ninety days before, and ever after', () => {
  const kinds = (to: string) => regulationReminders({ ...none, term: { from: null, to } }, today).map((one) => one.kind)
  expect(kinds('2017-09-18')).toEqual(['term-ends'])
  expect(kinds('2017-09-19')).toEqual([])
  expect(kinds('2017-06-19')).toEqual(['term-ended'])
})

test('the yearly review is due a year after the last, or after the first day in force', () => {
  const term = { from: '2016-03-01', to: null }
  const told = (lastReview: string | null) => regulationReminders({ ...none, term, lastReview }, today)
  expect(told(null)).toEqual([{ kind: 'review-due', last: null, plannedOn: null }])
  expect(told('2016-06-20')).toEqual([])
  expect(told('2016-06-19')).toMatchObject([{ kind: 'review-due', last: '2016-06-19' }])
})
