import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../civil-date.ts'
import { deriveTimeState, type TimeFacts } from './time-state.ts'

const open: TimeFacts = { dueOn: '2017-06-20', completedOn: null, acceptedOn: null }

describe('where an assignment stands in time', () => {
  test.each([
    ['a task due today is not overdue', open, '2017-06-20', 'due-soon'],
    ['a task is overdue the day after', open, '2017-06-21', 'overdue'],
    ['three days before it is due soon', open, '2017-06-17', 'due-soon'],
    ['four days before it is in time', open, '2017-06-16', 'in-time'],
    ['"xong" stops the clock', { ...open, completedOn: '2017-06-19' }, '2017-08-01', 'in-time'],
    ['"xong" after the day is overdue until accepted', { ...open, completedOn: '2017-06-22' }, '2017-08-01', 'overdue'],
    [
      'accepted late stays late for ever',
      { ...open, completedOn: '2017-06-22', acceptedOn: '2017-06-30' },
      '2027-01-01',
      'done-late',
    ],
    [
      'accepted after the day but done before it is in time',
      { ...open, completedOn: '2017-06-20', acceptedOn: '2017-06-30' },
      '2017-07-01',
      'done-in-time',
    ],
    [
      'what is accepted later is open on a day before',
      { ...open, completedOn: '2017-06-22', acceptedOn: '2017-06-30' },
      '2017-06-10',
      'in-time',
    ],
    ['without a day it has no deadline', { ...open, dueOn: null }, '2017-06-20', 'no-deadline'],
    [
      'without a day and accepted it is done',
      { dueOn: null, completedOn: '2017-06-01', acceptedOn: '2017-06-02' },
      '2017-06-20',
      'done-undated',
    ],
  ] as const)('%s', (_name, facts, asOf, state) => expect(deriveTimeState(facts, asOf)).toBe(state))

  test('never comes back from overdue by waiting', () => {
    const days = fc.integer({ min: -60, max: 60 })
    fc.assert(
      fc.property(days, days, (a, b) => {
        const first = addDays('2017-06-20', Math.min(a, b))
        const later = addDays('2017-06-20', Math.max(a, b))
        const wasOverdue = deriveTimeState(open, first) === 'overdue'
        expect(wasOverdue && deriveTimeState(open, later) !== 'overdue').toBe(false)
      }),
    )
  })
})
