import { expect, test } from 'vitest'
import { isLateReport } from './report-states.ts'

test.each([
  ['sent', '2017-07-04T16:59:00Z', '2017-07-20', false],
  // half an hour past midnight in Vietnam
  ['sent', '2017-07-04T17:30:00Z', '2017-07-20', true],
  ['draft', null, '2017-07-04', false],
  ['asked', null, '2017-07-05', true],
] as const)('%s at %s, looked at on %s: late %s', (state, sentAt, today, late) => {
  expect(isLateReport({ state, sentAt }, { dueOn: '2017-07-04', today })).toBe(late)
  expect(isLateReport({ state, sentAt }, { dueOn: null, today })).toBe(false)
})
