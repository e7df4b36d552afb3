import { meetingsApi } from '@phoihop/contract/meetings'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
  const entry = {
    kind: 'quarterly',
    heldOn: '2017-04-11',
    hostId: app.world.body('here:hu'),
    convenerId: app.world.body('here:vphu'),
  }
  for (const title of ['Họp giao ban MTTQ, các đoàn thể quý I năm 2017', 'Hội nghị 100 % ủy viên']) {
    await app.ok('here:secretary', meetingsApi.create, { body: { ...entry, title } })
  }
})
afterAll(() => app.close())

test.each([
  ['giao ban quy I nam 2017', 1],
  ['2017 GIAO BAN', 1],
  ['đoàn thể', 1],
  ['giao ban 2018', 0],
  // words may be only begun, numbers among others are whole
  ['qu gia ba', 1],
  ['quý I 2017', 1],
  ['quý II 2017', 0],
  ['20 quý', 0],
  ['100 %', 1],
  ['an', 0],
  ['đoàn, thể (MTTQ)', 1],
  ['%', 2],
  ['_', 2],
  ["' or 1=1 --", 0],
  ['   ', 2],
])('typing %j finds %i', async (q, count) => {
  const page = await app.ok('here:secretary', meetingsApi.list, { query: { q } })
  expect([page.rows.length, page.total]).toEqual([count, count])
})
