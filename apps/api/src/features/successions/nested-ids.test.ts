import type { Endpoint } from '@phoihop/contract/endpoint'
import { organisationsApi } from '@phoihop/contract/organisations'
import { successionsApi } from '@phoihop/contract/successions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { administrator } from '../../testing/succession-plans.ts'
import { createTestApp, type Given, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const theirs = (key: string) => app.world.body(`there:${key}`)
const own = (key: string) => app.world.body(`here:${key}`)

async function arranging(act: Record<string, unknown>, more: Record<string, unknown> = {}): Promise<Given> {
  const { version } = await app.ok(administrator, organisationsApi.get, { params: { id: own('bdv') } })
  const usual = { kind: 'merge', from: [{ id: own('bdv'), version }], to: [own('tckh')] }
  return { body: { on: '2017-06-20', basis: 'x', acts: [{ ...usual, ...act }], ...more } }
}
const heir = (given: Record<string, unknown>) => {
  const made = { key: 'n', locality: app.world.locality('here'), kindCode: 'department', name: 'N', shortName: 'N' }
  return arranging({ to: ['n'] }, { bodies: [{ ...made, ...given }] })
}
const merged = (given: Record<string, unknown>) => {
  const place = { key: 'p', parentId: app.world.locality('here'), tierCode: 'commune', name: 'P', fromIds: [] }
  return arranging({}, { localities: [{ ...place, ...given }] })
}

type Attack = [name: string, who: string, endpoint: Endpoint, make: () => Promise<Given> | Given, status: number]
const attacks: Attack[] = [
  [
    'a body to be merged',
    administrator,
    successionsApi.carryOut,
    () => arranging({ from: [{ id: theirs('bdv'), version: 1 }] }),
    400,
  ],
  ['the body that takes it', administrator, successionsApi.carryOut, () => arranging({ to: [theirs('tckh')] }), 400],
  [
    'the new parent of a body',
    administrator,
    successionsApi.carryOut,
    () => arranging({ kind: 'transfer', to: [], parent: theirs('hu') }),
    400,
  ],
  [
    'the receiver of what is handed over',
    administrator,
    successionsApi.carryOut,
    () => arranging({ handOver: [{ what: 'people', to: theirs('tckh') }] }),
    400,
  ],
  [
    'the place of a new body',
    administrator,
    successionsApi.carryOut,
    () => heir({ locality: app.world.locality('there') }),
    400,
  ],
  ['its parent', administrator, successionsApi.carryOut, () => heir({ parent: theirs('hu') }), 400],
  ['whom it serves', administrator, successionsApi.carryOut, () => heir({ serves: theirs('hu') }), 400],
  [
    'the place above a new place',
    administrator,
    successionsApi.carryOut,
    () => merged({ parentId: app.world.locality('there'), fromIds: [app.world.locality('here:a')] }),
    400,
  ],
  [
    'a place to be merged',
    administrator,
    successionsApi.carryOut,
    () => merged({ fromIds: [app.world.locality('there:a')] }),
    400,
  ],
  [
    'the new parent of a place',
    administrator,
    organisationsApi.updateLocality,
    async () => {
      const { localities } = await app.ok(administrator, organisationsApi.placeOptions)
      const place = localities.find((one) => one.id === app.world.locality('here:a'))
      const body = { version: place?.version, name: place?.name, parentId: app.world.locality('there'), endsOn: null }
      return { params: { id: place?.id ?? '' }, body }
    },
    400,
  ],
]

test.each(attacks)('an id of the other district as %s is refused', async (_name, who, endpoint, make, status) => {
  const answer = await app.call(who, endpoint, await make())
  expect({ status: answer.statusCode, body: answer.body }).toMatchObject({ status })
  expect(await app.db.prisma.succession.count()).toBe(0)
})
