import { tasksApi } from '@phoihop/contract/tasks'
import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasWordsOnSides } from '../../platform/has-words.ts'
import { issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
  await issuedPaper(app)
})
afterAll(() => app.close())

test.each([
  ['ra soat', 2],
  ['rà soát co so', 2],
  // one word of the sentence, the others of the unit's name
  ['soát UBND xã a', 1],
  ['UBMTTQVN kinh phí', 1],
  ['soát TC-KH', 0],
  ['%', 4],
])('typing %j finds %i pieces of work', async (q, count) => {
  const { rows, total } = await app.ok('here:leader', tasksApi.listAssignments, { query: { q } })
  expect([rows.length, total]).toEqual([count, count])
})

test('the sentences with a word are found by an index, not by reading all', async () => {
  const where = hasWordsOnSides([{ table: sql`task`, id: sql`t.id` }], 'rà soát')
  const query = sql`explain select t.id from task t where ${where}`
  const client = await app.db.pool.connect()
  try {
    // few rows are read faster than an index; the question is whether the index can be used at all
    await client.query('set enable_seqscan = off')
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(query.text, query.values)
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('task_words')
  } finally {
    client.release(true)
  }
})
