import type { Figures, Tally } from '@phoihop/contract/figures'
import { expect, test } from 'vitest'
import { groupRows } from './group-rows.ts'
import { PARTS } from './measures.ts'

const tally: Tally = {
  total: 1,
  'done-in-time': 1,
  'done-late': 0,
  'done-undated': 0,
  'in-time': 0,
  'due-soon': 0,
  overdue: 0,
  'no-deadline': 0,
  awaitingCheck: 0,
  unacknowledged: 0,
}
const row = (id: string, group: Figures['rows'][number]['group']) => ({ id, name: id, group, tally })
const figures: Figures = {
  period: { code: '2017-Q2', from: '2017-04-01', to: '2017-06-30' },
  previousCode: '2017-Q1',
  nextCode: null,
  asOf: '2017-06-20',
  total: tally,
  previous: null,
  groups: [
    { group: 'upper', tally },
    { group: 'commune', tally },
  ],
  rows: [row('a', 'commune'), row('b', 'upper'), row('c', null)],
}

test('every body stands once, under its group or at the end', () => {
  const groups = groupRows(figures, 'organisation')
  expect(groups.map((group) => group.rows.map(({ id }) => id))).toEqual([['b'], ['a'], ['c']])
})

test('localities stand in one list', () => {
  expect(groupRows(figures, 'locality').map((group) => group.rows.length)).toEqual([3])
})

test('the parts of the bar are the total', () => {
  const rest = ['total', 'awaitingCheck', 'unacknowledged']
  expect(
    Object.keys(tally)
      .filter((key) => !rest.includes(key))
      .sort(),
  ).toEqual([...PARTS].sort())
})
