import { expect, test } from 'vitest'
import { NetworkError } from './problem.ts'
import { type BulkResult, runBulk } from './run-bulk.ts'

const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

async function resultsOf(act: (row: { id: string }) => Promise<string>, stopAfter = 9): Promise<BulkResult[]> {
  const results: BulkResult[] = []
  await runBulk({ rows, act, onResult: (one) => results.push(one), isStopped: () => results.length >= stopAfter })
  return results
}

test('a row that is refused stops none of the others', async () => {
  const results = await resultsOf(async ({ id }) => {
    if (id === 'b') throw new Error('no')
    return ''
  })
  expect(results.map(({ id, done }) => [id, done])).toEqual([
    ['a', ''],
    ['b', null],
    ['c', ''],
  ])
  expect(results[1]?.refused).toBeTruthy()
})

test('a line that breaks leaves the rest for another try', async () => {
  const results = await resultsOf(async ({ id }) => {
    if (id === 'b') throw new NetworkError('gone')
    return ''
  })
  expect(results.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('stopped, it does no more', async () => {
  expect(await resultsOf(async () => '', 1)).toHaveLength(1)
})
