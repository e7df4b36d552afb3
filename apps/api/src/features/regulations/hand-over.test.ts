import { meetingSeriesApi } from '@phoihop/contract/meeting-series'
import { meetingsApi } from '@phoihop/contract/meetings'
import { regulationsApi } from '@phoihop/contract/regulations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { regulationEntry } from '../../testing/regulations.ts'
import { carryOut, from } from '../../testing/succession-plans.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

test('a body that ends hands over the regulations it keeps and its series; the party keeps its name beside its heir', async () => {
  const [bdv, vphu] = [app.world.body('here:bdv'), app.world.body('here:vphu')]
  const entry = regulationEntry(app)
  const [first, ...others] = entry.parties
  if (!first) throw new Error('the entry has three parties')
  const body = { ...entry, ownerId: bdv, parties: [{ ...first, organisationId: bdv }, ...others] }
  const regulation = await app.ok('here:secretary-bdv', regulationsApi.create, { body })
  const series = { name: 'Giao ban khối', kind: 'quarterly', ownerId: bdv }
  const { id } = await app.ok('here:secretary-bdv', meetingsApi.createSeries, { body: series })

  await carryOut(app, '2017-06-20', { kind: 'merge', from: await from(app, 'here:bdv'), to: [vphu] })

  const after = await app.ok('here:secretary', regulationsApi.get, { params: { id: regulation.id } })
  expect(after.owner.id).toBe(vphu)
  expect(after.can.edit).toBe(true)
  expect(after.parties[0]).toMatchObject({ organisation: { id: bdv }, heir: { id: vphu } })
  expect(after.parties[1]?.heir).toBeNull()
  const goesOn = await app.ok('here:secretary', meetingSeriesApi.get, { params: { id } })
  expect([goesOn.owner.id, goesOn.can.edit]).toEqual([vphu, true])
})
