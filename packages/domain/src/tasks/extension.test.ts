import { expect, test } from 'vitest'
import { findExtensionFault } from './extension.ts'

const facts = { dueOn: '2017-06-14', today: '2017-06-20', occurrence: '', recurrence: null }

test.each([
  ['2017-06-14', 'tasks/extension-not-later'],
  ['2017-06-20', 'tasks/extension-in-the-past'],
  ['2017-06-21', null],
])('until %s: %s', (until, fault) => {
  expect(findExtensionFault(until, facts)).toBe(fault)
})

test('work without a day has nothing to extend', () => {
  expect(findExtensionFault('2017-07-01', { ...facts, dueOn: null })).toBe('tasks/extension-without-day')
})

test('a period of recurring work does not reach past the next one', () => {
  const recurring = { ...facts, dueOn: '2017-06-30', occurrence: '2017-Q2', recurrence: 'quarterly' } as const
  expect(findExtensionFault('2017-09-30', recurring)).toBeNull()
  expect(findExtensionFault('2017-10-01', recurring)).toBe('tasks/extension-past-next-period')
})
