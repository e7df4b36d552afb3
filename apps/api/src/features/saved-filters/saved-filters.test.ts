import { savedFiltersApi } from '@phoihop/contract/saved-filters'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const keep = (given: object = {}) =>
  app.ok('here:secretary', savedFiltersApi.create, {
    body: { name: 'Quá hạn', page: 'tasks', address: 'time=overdue&role=lead', ...given },
  })
const namesOf = async (who: string) => (await app.ok(who, savedFiltersApi.list)).rows.map(({ name }) => name)

test('the own filter is the own until it is shared, and then the office sees it too', async () => {
  const { id, version } = await keep({ name: 'Của riêng tôi' })
  expect(await namesOf('here:chief')).not.toContain('Của riêng tôi')
  const body = { name: 'Của phòng', shared: true, version }
  await app.ok('here:secretary', savedFiltersApi.update, { params: { id }, body })
  expect(await namesOf('here:chief')).toContain('Của phòng')
  expect(await namesOf('here:officer')).not.toContain('Của phòng')
  expect(await namesOf('there:secretary')).not.toContain('Của phòng')
  const late = await app.call('here:secretary', savedFiltersApi.update, { params: { id }, body })
  expect(late.json().code).toBe('request/stale-version')
})

test('deleted, it can be kept again as it was', async () => {
  const { id, name, page, address, shared } = await keep({ name: 'Xóa rồi giữ lại' })
  await app.ok('here:secretary', savedFiltersApi.remove, { params: { id } })
  expect(await namesOf('here:secretary')).not.toContain(name)
  const again = await app.ok('here:secretary', savedFiltersApi.create, { body: { name, page, address, shared } })
  expect(again.address).toBe(address)
})

test.each(['//evil.example', 'time=overdue#x', 'a b', '"><script>', '?x=1'])(
  '%s is no address of a list',
  async (address) => {
    const answer = await app.call('here:secretary', savedFiltersApi.create, {
      body: { name: 'x', page: 'tasks', address },
    })
    expect(answer.statusCode).toBe(400)
  },
)

test('the columns chosen are the person’s', async () => {
  await app.ok('here:officer', savedFiltersApi.chooseColumns, { body: { columns: 'state,late' } })
  expect((await app.ok('here:officer', savedFiltersApi.list)).columns).toBe('state,late')
  expect((await app.ok('here:chief', savedFiltersApi.list)).columns).toBeNull()
})
