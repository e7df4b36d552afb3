import { expect, test } from 'vitest'
import {
  clearOnes,
  decidedCount,
  deskEntries,
  isShown,
  mergeable,
  neighbour,
  nextWhere,
  restoredBy,
} from './desk-entries.ts'
import { suggestionOf, taskOf } from './suggestion.test-data.ts'

const rows = [
  suggestionOf({ id: 'c', start: 40, end: 50, clear: false, needs: ['lead-missing'] }),
  suggestionOf({ id: 'a', start: 0, end: 10, state: 'accepted', taskId: 't-a' }),
  suggestionOf({ id: 'b', start: 20, end: 30 }),
  suggestionOf({ id: 'gone', start: 22, end: 28, state: 'merged' }),
  suggestionOf({ id: 'd', start: 60, end: 70, state: 'rejected' }),
]
const tasks = [taskOf('t-a', 0, 12), taskOf('by-hand', 32, 38)]
const entries = deskEntries(rows, tasks)

test('suggestions, the tasks they became and tasks marked by hand stand in the order of the paper', () => {
  expect(entries.map(({ key, state, number }) => [number, key, state])).toEqual([
    [1, 'a', 'accepted'],
    [2, 'b', 'open'],
    [3, 'by-hand', 'marked'],
    [4, 'c', 'open'],
    [5, 'd', 'rejected'],
  ])
})

test('an accepted suggestion has the words of its task, which may have been changed since', () => {
  expect(entries[0]).toMatchObject({ start: 0, end: 12, task: { id: 't-a' } })
})

test('what is under way is shown as done and counts as decided', () => {
  const soon = deskEntries(rows, tasks, [{ act: 'accept', on: { id: 'b', version: 1 }, entry: null }])
  expect(soon.find(({ key }) => key === 'b')).toMatchObject({ state: 'accepted', busy: true })
  expect([decidedCount(entries), decidedCount(soon)]).toEqual([
    { done: 2, total: 4 },
    { done: 3, total: 4 },
  ])
  expect(clearOnes(soon)).toEqual([])
  expect(clearOnes(entries).map(({ id }) => id)).toEqual(['b'])
})

test('a merge under way takes the second away', () => {
  const soon = deskEntries(rows, tasks, [{ act: 'merge', on: { id: 'b', version: 1 }, next: { id: 'c', version: 1 } }])
  expect(soon.map(({ key }) => key)).toEqual(['a', 'b', 'by-hand', 'd'])
})

test.each([
  [null, ['a', 'b', 'by-hand', 'c', 'd']],
  ['needs', ['c']],
  ['open', ['b', 'c']],
  ['accepted', ['a', 'by-hand']],
  ['rejected', ['d']],
] as const)('the filter %s shows %j', (shown, keys) => {
  expect(entries.filter((entry) => isShown(entry, shown)).map(({ key }) => key)).toEqual(keys)
})

test('walking stays at the ends; looking for the next goes round, and never finds the same again', () => {
  expect([neighbour(entries, 'd', 1)?.key, neighbour(entries, 'a', -1)?.key, neighbour(entries, null, 1)?.key]).toEqual(
    ['d', 'a', 'a'],
  )
  const open = (entry: { state: string }) => entry.state === 'open'
  expect([nextWhere(entries, 'c', open)?.key, nextWhere(entries, 'b', open)?.key]).toEqual(['b', 'c'])
  expect(nextWhere(entries.slice(0, 2), 'b', open)).toBeUndefined()
})

test('only two open suggestions that follow one another can be merged; a task between them is none', () => {
  const [, b, , c] = entries
  expect(b && mergeable(entries, b)?.id).toBe('c')
  expect(c && mergeable(entries, c)).toBeNull()
})

test('what was decided and is open again is where undoing leads; what was open all along is not', () => {
  const after = (state: 'open' | 'rejected') => rows.map((row) => (row.id === 'd' ? { ...row, state } : row))
  expect([restoredBy(entries, after('open')), restoredBy(entries, after('rejected'))]).toEqual(['d', null])
})
