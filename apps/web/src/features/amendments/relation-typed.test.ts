import { expect, test } from 'vitest'
import { findUndated, fromRelation, type RelationTyped, toEntry, withAct, withDue } from './relation-typed.ts'

const paper = {
  id: 'p',
  number: '07',
  symbol: 'KL/HU',
  subject: 'x',
  issuedOn: '2017-04-12',
  issuer: { id: 'i', name: 'Huyện ủy', shortName: 'HU' },
}
const typed: RelationTyped = fromRelation({ paper, kind: 'amends', note: null, changes: [] })

test('a task that is postponed asks for its new deadline, one that is withdrawn has none', () => {
  const postponed = withAct(typed, 't', 'postpone')
  expect(findUndated(postponed)).toBe('t')
  const dated = withDue(postponed, 't', '2017-09-30')
  expect(findUndated(dated)).toBeNull()
  expect(toEntry(dated).changes).toEqual([{ taskId: 't', act: 'postpone', dueOn: '2017-09-30' }])
  expect(toEntry(withAct(dated, 't', 'withdraw')).changes).toEqual([{ taskId: 't', act: 'withdraw', dueOn: null }])
  expect(toEntry(withAct(dated, 't', 'keep')).changes).toEqual([])
})

test('only an amendment says something of single tasks', () => {
  const changed = withDue(withAct(typed, 't', 'stretch'), 't', '2017-09-30')
  expect(toEntry({ ...changed, kind: 'replaces' }).changes).toEqual([])
  expect(findUndated({ ...withAct(typed, 't', 'stretch'), kind: 'replaces' })).toBeNull()
})
