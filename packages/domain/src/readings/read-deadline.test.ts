import { describe, expect, test } from 'vitest'
import { findDeadlineFault } from '../tasks/deadline.ts'
import { deadlineFromReading, type ReadDeadline, wantsProductPaper } from './read-deadline.ts'

const none: ReadDeadline = { kind: 'none', text: null, dueOn: null, dueTime: null, startOn: null, recurrence: null }

describe('the deadline a suggestion begins with', () => {
  test('a day with its words', () => {
    const read = { ...none, kind: 'day', text: 'trước\n15/5/2017', dueOn: '2017-05-14' } as const
    expect(deadlineFromReading(read)).toMatchObject({ kind: 'day', words: 'trước 15/5/2017', dueOn: '2017-05-14' })
  })

  test.each([
    ['a quarter without its day', { kind: 'quarter', text: 'trong quý tới' }, 'event'],
    ['an open end without a start', { kind: 'from', text: 'từ kỳ họp tới' }, 'event'],
    ['a rhythm that is not known', { kind: 'recurring', text: 'định kỳ' }, 'event'],
    ['an event without words', { kind: 'event', text: null }, 'none'],
    ['an hour that is missing', { kind: 'datetime', text: 'sáng 5/5/2017', dueOn: '2017-05-05' }, 'day'],
    ['standing work', { kind: 'standing', text: 'thường xuyên' }, 'standing'],
  ] as const)('%s', (_, found, kind) => {
    const deadline = deadlineFromReading({ ...none, ...found })
    expect(deadline.kind).toBe(kind)
    expect(findDeadlineFault(deadline, null)).toBeNull()
  })
})

test('a plan is a paper, a class is not', () => {
  expect(wantsProductPaper('kế hoạch cụ thể')).toBe(true)
  expect(wantsProductPaper('lớp học nghề')).toBe(false)
  expect(wantsProductPaper(null)).toBe(false)
})
