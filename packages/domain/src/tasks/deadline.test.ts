import { describe, expect, test } from 'vitest'
import { type Deadline, findDeadlineFault, lastGoodDay } from './deadline.ts'

describe('the last good day', () => {
  test.each([
    // Kết luận 07-KL/HU, II.4: "trước 15/5/2017"
    [{ kind: 'day', on: '2017-05-15', exclusive: true }, '2017-05-14'],
    [{ kind: 'day', on: '2017-05-15', exclusive: false }, '2017-05-15'],
    // II.6: "trong tháng 5/2017"
    [{ kind: 'month', year: 2017, index: 5 }, '2017-05-31'],
    [{ kind: 'quarter', year: 2017, index: 2 }, '2017-06-30'],
    [{ kind: 'half-year', year: 2017, index: 2 }, '2017-12-31'],
    [{ kind: 'year', year: 2015 }, '2015-12-31'],
    // II.7: "trong năm học 2018 - 2019"
    [{ kind: 'school-year', year: 2018 }, '2019-05-31'],
    [{ kind: 'week', on: '2017-06-20' }, '2017-06-25'],
    [{ kind: 'week', on: '2017-06-25' }, '2017-06-25'],
    [{ kind: 'range', on: '2017-11-15' }, '2017-11-15'],
    [{ kind: 'month', year: 2017, index: 13 }, null],
  ] as const)('of %j is %s', (entry, expected) => expect(lastGoodDay(entry)).toBe(expected))
})

const none: Deadline = {
  kind: 'none',
  words: null,
  dueOn: null,
  dueTime: null,
  startOn: null,
  recurrence: null,
  reviewOn: null,
}

describe('a deadline', () => {
  test.each([
    ['none', {}, null],
    ['a day', { kind: 'day', dueOn: '2017-05-14' }, null],
    ['on the day of the paper', { kind: 'day', dueOn: '2017-04-11' }, null],
    ['before the paper', { kind: 'day', dueOn: '2017-04-10' }, 'tasks/deadline-before-paper'],
    ['a month without its day', { kind: 'month' }, 'tasks/deadline-day-missing'],
    ['standing with a day', { kind: 'standing', dueOn: '2017-05-14' }, 'tasks/deadline-day-unwanted'],
    ['31/4', { kind: 'day', dueOn: '2017-04-31' }, 'tasks/deadline-not-a-day'],
    [
      'a range that ends first',
      { kind: 'range', startOn: '2017-06-02', dueOn: '2017-06-01' },
      'tasks/deadline-ends-before-start',
    ],
    ['an hour without the hour', { kind: 'datetime', dueOn: '2017-05-14' }, 'tasks/deadline-time-missing'],
    ['from an unknown day', { kind: 'from' }, 'tasks/deadline-start-missing'],
    ['recurring without a rhythm', { kind: 'recurring' }, 'tasks/deadline-recurrence-missing'],
    ['after an unnamed event', { kind: 'event', words: ' ' }, 'tasks/deadline-words-missing'],
  ] as const)('%s: %j → %s', (_name, part, fault) =>
    expect(findDeadlineFault({ ...none, ...part }, '2017-04-11')).toBe(fault),
  )
})
