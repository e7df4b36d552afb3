import { successionsApi } from '@phoihop/contract/successions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { administrator, carryOut, from } from '../../testing/succession-plans.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

test('a plan to end a body, made before it took over another, does not carry off what it took unseen', async () => {
  const to = [app.world.body('here:pn-b')]
  const seenBefore = await from(app, 'here:pn-a')
  const first = { kind: 'merge', from: await from(app, 'here:lhpn'), to: seenBefore.map((body) => body.id) }
  await carryOut(app, '2017-06-19', first)
  const body = { on: '2017-06-20', basis: 'Quyết định thử', acts: [{ kind: 'merge', from: seenBefore, to }] }
  expect(
    (await app.call(administrator, successionsApi.carryOut, { body: { ...body, bodies: [] } })).json(),
  ).toMatchObject({
    code: 'request/stale-version',
    fields: { 'acts.0.from.0': 'request/stale-version' },
  })
  const acts = [{ kind: 'merge', from: await from(app, 'here:pn-a'), to }]
  await app.ok(administrator, successionsApi.carryOut, { body: { ...body, acts, bodies: [] } })
})
