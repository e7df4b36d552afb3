import { expect, test } from 'vitest'
import { safeBack } from './safe-back.ts'

test('the way back stays on this site', () => {
  expect(safeBack('/tasks?time=overdue')).toBe('/tasks?time=overdue')
  expect(['//evil.vn', '/\\evil.vn', 'https://evil.vn', '/\t/evil.vn', null].map(safeBack)).toEqual([
    '/',
    '/',
    '/',
    '/',
    '/',
  ])
})
