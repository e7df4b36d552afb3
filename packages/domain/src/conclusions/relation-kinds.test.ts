import { expect, test } from 'vitest'
import { consequenceOf } from './relation-kinds.ts'

test.each([
  ['replaces', null, { act: 'withdraw' }],
  ['withdraws', null, { act: 'withdraw' }],
  ['corrects', null, null],
  ['corrects', { act: 'withdraw', dueOn: null }, null],
  ['amends', null, null],
  ['amends', { act: 'postpone', dueOn: '2017-09-30' }, { act: 'postpone', dueOn: '2017-09-30' }],
  ['amends', { act: 'stretch', dueOn: '2018-06-30' }, { act: 'postpone', dueOn: '2018-06-30' }],
  ['amends', { act: 'withdraw', dueOn: null }, { act: 'withdraw' }],
  ['amends', { act: 'change', dueOn: null }, { act: 'withdraw' }],
] as const)('of a paper that %s with %j, open work has to follow: %j', (kind, change, expected) => {
  expect(consequenceOf(kind, change)).toEqual(expected)
})
