import { expect, test } from 'vitest'
import { readFilters, withFilter } from './use-url-filters.ts'

test('empty filters count as not set', () => {
  expect(readFilters(new URLSearchParams('time=overdue&q=&other=1'), ['time', 'q'])).toEqual({ time: 'overdue' })
})

test('setting one filter keeps the others, emptying it removes it', () => {
  const search = new URLSearchParams('time=overdue')
  expect(withFilter(search, 'role', 'lead').toString()).toBe('time=overdue&role=lead')
  expect(withFilter(search, 'time', '').toString()).toBe('')
})
