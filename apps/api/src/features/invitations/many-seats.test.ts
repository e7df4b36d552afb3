import { invitationsApi } from '@phoihop/contract/invitations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planMeeting } from '../../testing/invitations.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const BODIES = 200

/** How many statements the act needed, as the server counts them. */
async function statementsOf(act: () => Promise<unknown>): Promise<number> {
  const { pool } = app.db
  let count = 0
  const seen = new WeakSet<object>()
  pool.on('acquire', (client) => {
    if (seen.has(client)) return
    seen.add(client)
    const query = client.query.bind(client)
    // counts and passes on
    client.query = ((...given: Parameters<typeof query>) => {
      count += 1
      return query(...given)
    }) as typeof client.query
  })
  await act()
  pool.removeAllListeners('acquire')
  return count
}

test('400 seats are made, called and read in as many statements as four', async () => {
  await app.db.pool.query(
    `insert into organisation (id, locality_id, kind_code, name, short_name, search_text, starts_on)
      select gen_random_uuid(), $1, 'department', 'Phòng thử ' || n, 'Phòng thử ' || n, 'phong thu', '2010-01-01'
      from generate_series(1, $2::int) n`,
    [app.world.locality('here'), BODIES],
  )
  const save = async (count: number) => {
    const meeting = await planMeeting(app)
    const rules = [{ post: 'Lãnh đạo phòng', classCode: count === 1 ? 'communes' : 'district-departments', count }]
    const body = { version: 0, rules }
    const params = { id: meeting.id }
    let counts = 0
    const statements = await statementsOf(async () => {
      const made = await app.ok('here:secretary', invitationsApi.saveRules, { params, body })
      await app.ok('here:secretary', invitationsApi.call, { params, body: { version: made.version } })
      counts = (await app.ok('here:secretary', invitationsApi.get, { params })).seats.length
    })
    return { seats: counts, statements }
  }
  const few = await save(1)
  const many = await save(2)
  expect([few.seats, many.seats]).toEqual([2, 2 * BODIES + 2])
  expect(few.statements).toBeGreaterThan(20)
  expect(many.statements).toBeLessThanOrEqual(few.statements + 5)
})
