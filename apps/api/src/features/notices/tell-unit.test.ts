import { noticesApi } from '@phoihop/contract/notices'
import { tasksApi } from '@phoihop/contract/tasks'
import { urgingsApi } from '@phoihop/contract/urgings'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignmentOf, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { issuedSlip } from '../../testing/urgings.ts'
import { workOff } from '../../testing/work-off.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const secretary = 'here:secretary'
const officer = 'here:officer'

test('a word that reminds, and a slip, are told the unit once each; the slip leads to itself', async () => {
  const { single } = await issuedPaper(app)
  const { id } = await assignmentOf(app, officer, single.id, 'here:tckh')
  await app.ok(secretary, urgingsApi.remind, { params: { id }, body: { words: 'Đề nghị báo cáo trong hôm nay.' } })
  const slip = await issuedSlip(app)
  await workOff(app, null)
  const { rows } = await app.ok(officer, noticesApi.list, { query: { group: 'due' } })
  const told = rows.map(({ kind, words, count, urgingId }) => ({ kind, words, count, urgingId }))
  expect(told).toHaveLength(2)
  expect(told).toEqual(
    expect.arrayContaining([
      { kind: 'reminder', words: 'Đề nghị báo cáo trong hôm nay.', count: null, urgingId: null },
      { kind: 'urging', words: null, count: 1, urgingId: slip.id },
    ]),
  )
  expect((await app.ok(secretary, noticesApi.list)).rows).toEqual([])
  expect((await app.ok('here:officer-a', noticesApi.list, { query: { group: 'due' } })).rows).toEqual([])
  expect((await app.ok(officer, tasksApi.myWork)).counts.overdue).toBe(1)
})
