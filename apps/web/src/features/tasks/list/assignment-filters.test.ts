import { expect, test } from 'vitest'
import { toAssignmentQuery } from './assignment-filters.ts'

test('known filters go to the server as they stand in the address', () => {
  expect(toAssignmentQuery({ time: 'overdue', role: 'lead', period: '2017-Q2', mine: 'true' })).toEqual({
    time: 'overdue',
    role: 'lead',
    period: '2017-Q2',
    mine: 'true',
  })
})

test('a value that is no choice filters nothing', () => {
  expect(toAssignmentQuery({ time: 'yesterday', order: 'best' })).toEqual({})
})
