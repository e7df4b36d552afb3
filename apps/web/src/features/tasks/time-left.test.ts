import { expect, test } from 'vitest'
import { timeWords } from './time-left.ts'

const due = (dueOn: string | null) => ({ kind: 'day' as const, words: null, dueOn, firstDueOn: null, firstLateDays: 0 })

test('a task due today is not overdue', () => {
  expect(timeWords({ time: 'due-soon', lateDays: 0, deadline: due('2017-06-20') }, '2017-06-20')).toBe(
    'Sắp đến hạn, hạn là hôm nay',
  )
})

test('work without a day says what the paper set instead of one', () => {
  const standing = { ...due(null), kind: 'standing' as const }
  expect(timeWords({ time: 'no-deadline', lateDays: 0, deadline: standing }, '2017-06-20')).toBe('Thường xuyên')
  const none = { ...due(null), kind: 'none' as const }
  expect(timeWords({ time: 'no-deadline', lateDays: 0, deadline: none }, '2017-06-20')).toBe('Chưa ấn định hạn')
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
