import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Recurrence, type Weekday, readRecurrence, recurrenceWords, writeRecurrence } from './recurrence.ts'

test.each([
  ['FREQ=WEEKLY;BYDAY=MO', { beginsAt: '07:30' }, 'Thứ Hai hằng tuần, 7:30'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', {}, 'Thứ Sáu, 2 tuần một lần'],
  ['FREQ=MONTHLY;BYDAY=-1TH', { beginsAt: '13:30' }, 'Thứ Năm tuần cuối hằng tháng, 13:30'],
  ['FREQ=MONTHLY;BYMONTHDAY=5', {}, 'Ngày 5 hằng tháng'],
  ['FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=2TU', { covers: 'quarter' }, 'Thứ Ba tuần thứ hai của tháng đầu quý sau'],
  ['FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=2TU', {}, 'Thứ Ba tuần thứ hai của tháng đầu mỗi quý'],
  ['FREQ=YEARLY;BYMONTH=4,10;BYDAY=2TU', {}, 'Thứ Ba tuần thứ hai của tháng 4 và tháng 10'],
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1', {}, 'Ngày cuối của tháng 12'],
  ['FREQ=YEARLY;BYYEARDAY=100', {}, 'Theo quy tắc riêng'],
])('%s is said as an office says it', (text, given, words) => {
  expect(recurrenceWords(text, given)).toBe(words)
})

test('what the form writes it reads back', () => {
  // the integers given are the seven weekdays
  const weekday = fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday)
  const on = fc.oneof(
    fc.record({ week: fc.constantFrom(1, 2, 3, 4, -1), weekday }),
    fc.record({ day: fc.oneof(fc.constant(-1), fc.integer({ min: 1, max: 31 })) }),
  )
  const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 })).map((all) => all.toSorted((a, b) => a - b))
  const rules: fc.Arbitrary<Recurrence> = fc.oneof(
    fc.record({ every: fc.constant('week' as const), interval: fc.integer({ min: 1, max: 4 }), weekday }),
    fc.record({ every: fc.constant('month' as const), months, on }),
  )
  fc.assert(
    fc.property(rules, (rule) => {
      expect(readRecurrence(writeRecurrence(rule))).toEqual(rule)
    }),
  )
})
