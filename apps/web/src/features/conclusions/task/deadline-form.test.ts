import { describe, expect, test } from 'vitest'
import { dueDayOf, emptyDeadline, fromDeadline, toDeadline } from './deadline-form.ts'

const empty = emptyDeadline('2017-06-20')

describe('dueDayOf', () => {
  test('“trước 15/5/2017” is good until 14/5/2017', () => {
    expect(dueDayOf({ ...empty, kind: 'day', on: '2017-05-15', exclusive: true })).toBe('2017-05-14')
  })

  test.each([
    ['month', 5, '2017-05-31'],
    ['quarter', 2, '2017-06-30'],
    ['half-year', 1, '2017-06-30'],
  ] as const)('a %s ends with its last day', (kind, index, day) => {
    expect(dueDayOf({ ...empty, kind, index, year: 2017 })).toBe(day)
  })

  test('a day not typed yet gives no day', () => {
    expect(dueDayOf({ ...empty, kind: 'day' })).toBeNull()
  })
})

describe('toDeadline', () => {
  test('keeps only what the kind has', () => {
    const typed = { ...empty, kind: 'recurring' as const, on: '2017-05-15', time: '08:00', reviewOn: '2017-07-12' }
    expect(toDeadline(typed)).toEqual({
      kind: 'recurring',
      words: null,
      dueOn: null,
      dueTime: null,
      startOn: null,
      recurrence: 'quarterly',
      reviewOn: null,
    })
  })

  test.each(['day', 'week', 'month', 'quarter', 'half-year', 'year', 'school-year'] as const)(
    '%s survives editing',
    (kind) => {
      const first = toDeadline({ ...empty, kind, on: '2017-05-15', year: 2017, index: 2, words: 'như trong văn bản' })
      expect(toDeadline(fromDeadline(first, '2017-06-20'))).toEqual(first)
    },
  )
})
