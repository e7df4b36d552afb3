import { holidaysApi } from '@phoihop/contract/holidays'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())
const admin = 'here:administrator'
const acknowledgeBy = async () => {
  const { single } = await issuedPaper(app)
  return (await app.ok('here:secretary', tasksApi.get, { params: { id: single.id } })).assignments[0]?.acknowledgeBy
}

test('a day off entered moves the days to take work up, a day worked to make up moves them back; what was reckoned stays', async () => {
  // given on Tuesday 20/6/2017: two working days
  expect(await acknowledgeBy()).toBe('2017-06-22')
  await app.ok(admin, holidaysApi.keep, { body: { date: '2017-06-22', name: 'Ngày nghỉ của huyện' } })
  await app.ok(admin, holidaysApi.keep, { body: { date: '2017-06-23', name: 'Nghỉ hoán đổi' } })
  expect(await acknowledgeBy()).toBe('2017-06-26')
  await app.ok(admin, holidaysApi.keep, { body: { date: '2017-06-24', name: 'Làm bù', working: true } })
  expect(await acknowledgeBy()).toBe('2017-06-24')
})

test('a weekday is worked anyway; a year without days is filled by law, and what was entered otherwise stays', async () => {
  const wrong = await app.call(admin, holidaysApi.keep, {
    body: { date: '2017-06-21', name: 'Làm bù', working: true },
  })
  expect([wrong.statusCode, wrong.json().code]).toEqual([400, 'holidays/already-working'])
  await app.ok(admin, holidaysApi.keep, { body: { date: '2028-01-01', name: 'Tên khác' } })
  const { missing } = await app.ok(admin, holidaysApi.year, { query: { year: 2028 } })
  const filled = await app.ok(admin, holidaysApi.addMissing, { body: { year: 2028 } })
  expect(filled.missing).toEqual([])
  expect(filled.days).toHaveLength(missing.length + 1)
  expect(filled.days[0]).toEqual({ date: '2028-01-01', name: 'Tên khác', working: false })
})
