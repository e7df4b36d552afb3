import { expect, test } from 'vitest'
import { timeWords } from './time-left.ts'

const due = (dueOn: string | null) => ({ kind: 'day' as const, words: null, dueOn, firstDueOn: null, firstLateDays: 0 })

test('a task due today is not overdue', () => {
  expect(timeWords({ time: 'due-soon', lateDays: 0, deadline: due('2017-06-20') }, '2017-06-20')).toBe(
    'Sắp đến hạn, hạn là hôm nay',
  )
})

test('days left and days late are counted from the day of the server', () => {
  expect(timeWords({ time: 'in-time', lateDays: 0, deadline: due('2017-06-30') }, '2017-06-20')).toBe(
    'Trong hạn, còn 10 ngày',
  )
  expect(timeWords({ time: 'overdue', lateDays: 12, deadline: due('2017-06-08') }, '2017-06-20')).toBe(
    'Quá hạn 12 ngày',
  )
  expect(timeWords({ time: 'done-late', lateDays: 3, deadline: due('2017-06-01') }, '2017-06-20')).toBe(
    'Hoàn thành sau hạn, quá 3 ngày',
  )
})
