import { expect, test } from 'vitest'
import { placeAfter } from './use-grid-keys.ts'

const size = { rows: 10, columns: 4, page: 5 }

test.each([
  ['ArrowDown', false, { row: 1, column: 1 }, { row: 2, column: 1 }],
  ['ArrowDown', false, { row: 10, column: 1 }, { row: 10, column: 1 }],
  ['ArrowLeft', false, { row: 1, column: 0 }, { row: 1, column: 0 }],
  ['PageDown', false, { row: 3, column: 2 }, { row: 8, column: 2 }],
  ['Home', false, { row: 3, column: 2 }, { row: 3, column: 0 }],
  ['End', false, { row: 3, column: 2 }, { row: 3, column: 4 }],
  ['Home', true, { row: 3, column: 2 }, { row: 0, column: 0 }],
  ['End', true, { row: 3, column: 2 }, { row: 10, column: 4 }],
] as const)('%s (with Ctrl: %s) leads from %o to %o', (key, whole, from, to) => {
  expect(placeAfter(key, whole, from, size)).toEqual(to)
})

test('a letter leads nowhere', () => expect(placeAfter('a', false, { row: 1, column: 1 }, size)).toBeNull())
