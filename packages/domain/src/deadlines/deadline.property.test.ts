import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, lastDayOfMonth } from '../civil-date.ts'
import { type DeadlineEntry, lastGoodDay, RECURRENCES } from '../tasks/deadline.ts'
import { deadlineAsWritten } from './deadline-as-written.ts'
import { parseDeadline } from './parse-deadline.ts'

const issuedOn = '2017-04-11'
const calendar = { heldOn: issuedOn, issuedOn }
const day = fc.integer({ min: 2, max: 3000 }).map((days) => addDays(issuedOn, days))
const year = fc.integer({ min: 2018, max: 2040 })
const entry: fc.Arbitrary<DeadlineEntry> = fc.oneof(
  fc.record({ kind: fc.constant('day' as const), on: day, exclusive: fc.boolean() }),
  fc.record({ kind: fc.constant('datetime' as const), on: day }),
  fc.record({ kind: fc.constant('month' as const), year, index: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant('quarter' as const), year, index: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('half-year' as const), year, index: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant('year' as const), year }),
  fc.record({ kind: fc.constant('school-year' as const), year }),
  fc.record({ kind: fc.constant('range' as const), on: day }),
)

test('what is written of a deadline is read back with the same kind and last good day', () => {
  fc.assert(
    fc.property(entry, (given) => {
      const words = deadlineAsWritten(given)
      expect(parseDeadline(`Giao UBND các xã thực hiện ${words}.`, calendar)).toMatchObject({
        kind: given.kind,
        words,
        dueOn: lastGoodDay(given),
      })
    }),
    { numRuns: 500 },
  )
})

test('a span has both its days, a beginning has no end, recurring work has its period', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 300 }), fc.constantFrom(...RECURRENCES), (from, days, recurrence) => {
      const on = addDays(from, days)
      expect(parseDeadline(deadlineAsWritten({ kind: 'range-of', from, on }), calendar)).toMatchObject({
        kind: 'range',
        startOn: from,
        dueOn: on,
      })
      expect(parseDeadline(deadlineAsWritten({ kind: 'from', on }), calendar)).toMatchObject({
        startOn: on,
        dueOn: null,
      })
      expect(parseDeadline(deadlineAsWritten({ kind: 'recurring', recurrence }), calendar)).toMatchObject({
        kind: 'recurring',
        recurrence,
      })
    }),
  )
})

test('the last good day never comes before the period it ends, and is the last day of it', () => {
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 12 }), (inYear, index) => {
      expect(lastGoodDay({ kind: 'month', year: inYear, index })).toBe(lastDayOfMonth(inYear, index))
      expect(lastGoodDay({ kind: 'quarter', year: inYear, index: Math.ceil(index / 3) })).toBe(
        lastDayOfMonth(inYear, Math.ceil(index / 3) * 3),
      )
    }),
  )
})

test('words without a deadline have none, and nothing that is typed makes it fail', () => {
  expect(parseDeadline('khẩn trương, kịp thời, theo quy định', calendar)).toBeNull()
  expect(parseDeadline('', calendar)).toBeNull()
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (words) => void parseDeadline(words, calendar)))
})

test('the seeds: trước 15/5/2017 is good until 14/5, trong tháng 5/2017 until 31/5, hằng năm recurs', () => {
  expect(parseDeadline('báo cáo Thường trực Huyện ủy trước ngày 15/5/2017', calendar)?.dueOn).toBe('2017-05-14')
  expect(parseDeadline('thực hiện xong trong tháng 5/2017', calendar)?.dueOn).toBe('2017-05-31')
  expect(parseDeadline('hàng năm', calendar)?.recurrence).toBe('yearly')
  expect(parseDeadline('thực hiện trong năm học 2018 - 2019', calendar)?.dueOn).toBe('2019-05-31')
})
