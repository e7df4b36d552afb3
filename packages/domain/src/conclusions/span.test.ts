import { expect, test } from 'vitest'
import { findSpanFault, trimSpan } from './span.ts'
import { undecidedItems } from './undecided-items.ts'

test('a span loses white space at its ends and the final mark', () => {
  const text = '  Giao Phòng TC-KH kiểm tra; \n'
  const { start, end } = trimSpan({ start: 0, end: text.length }, text)
  expect(text.slice(start, end)).toBe('Giao Phòng TC-KH kiểm tra')
})

test.each([
  [{ start: 5, end: 5 }, 'tasks/span-outside-text'],
  [{ start: -1, end: 5 }, 'tasks/span-outside-text'],
  [{ start: 0, end: 99 }, 'tasks/span-outside-text'],
  [{ start: 4, end: 6 }, 'tasks/span-empty'],
  [{ start: 8, end: 12 }, 'tasks/span-overlaps'],
  [{ start: 0, end: 4 }, null],
] as const)('%j: %s', (span, fault) =>
  expect(findSpanFault(span, 'Giao. Phòng Nội vụ', [{ start: 10, end: 14 }])).toBe(fault),
)

test('a span does not split a character of two code units', () => {
  expect(findSpanFault({ start: 1, end: 6 }, '😀 việc', [])).toBe('tasks/span-outside-text')
  expect(findSpanFault({ start: 0, end: 6 }, '😀 việc', [])).toBeNull()
})

test('an item is undecided until it is marked, covered or settled by the one above it', () => {
  const item = (ref: string, level: number, start: number, withoutTask = false) => ({
    kind: 'item' as const,
    ref,
    label: ref,
    level,
    start,
    end: start + 9,
    withoutTask,
  })
  const items = [
    item('I', 1, 0),
    item('I.1', 2, 10),
    item('I.2', 2, 20),
    item('II', 1, 30, true),
    item('II.1', 2, 40),
    item('III', 1, 50),
  ]
  expect(undecidedItems(items, [{ start: 12, end: 15 }]).map((one) => one.ref)).toEqual(['I.2', 'III'])
})
