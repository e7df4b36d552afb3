import { meetingsApi } from '@phoihop/contract/meetings'
import { sitesApi } from '@phoihop/contract/sites'
import { SITE_CHECKS } from '@phoihop/domain/sites/readiness'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { calledMeeting, planMeeting } from '../../testing/invitations.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const SECRETARY = 'here:secretary'

async function communeSites() {
  const { meeting } = await calledMeeting(app)
  const params = { id: meeting.id }
  await app.ok(SECRETARY, sitesApi.add, { params, body: { name: 'Điểm cầu huyện', main: true } })
  const sites = await app.ok(SECRETARY, sitesApi.addClass, { params, body: { classCode: 'communes' } })
  const own = sites.rows.find(({ organisation }) => organisation?.id === app.world.body('here:ub-a'))
  return { meeting, sites, own: own?.id ?? '' }
}

test('mỗi xã một điểm cầu in one act, the main site first; asked again, no second one', async () => {
  const { meeting, sites } = await communeSites()
  expect(sites.rows.map(({ name }) => name)).toEqual(['Điểm cầu huyện', 'Điểm cầu UBND xã a', 'Điểm cầu UBND xã b'])
  const params = { id: meeting.id }
  const again = await app.ok(SECRETARY, sitesApi.addClass, { params, body: { classCode: 'communes' } })
  expect(again.counts.total).toBe(3)
  const second = await app.call(SECRETARY, sitesApi.add, { params, body: { name: 'Khác', main: true } })
  expect(second.json().code).toBe('sites/main-twice')
  // the officer of the commune sits at the commune's site, the leader at the main one
  const seats = await app.db.prisma.seat.findMany({
    where: { meetingId: meeting.id },
    select: { organisationId: true, site: { select: { name: true } } },
  })
  const siteOf = (body: string) =>
    seats.find(({ organisationId }) => organisationId === app.world.body(body))?.site?.name
  expect([siteOf('here:ub-a'), siteOf('here:hu')]).toEqual(['Điểm cầu UBND xã a', 'Điểm cầu huyện'])
})

test('the unit ticks its site, trouble needs words, and the convener sees who ticked what and how many are ready', async () => {
  const { meeting, own } = await communeSites()
  const tick = (body: object) => app.call('here:officer-a', sitesApi.tick, { params: { id: own }, body })
  expect((await tick({ code: 'sound', state: 'trouble' })).json().code).toBe('sites/note-missing')
  await tick({ code: 'sound', state: 'trouble', note: 'Loa hú' })
  const list = () => app.ok(SECRETARY, sitesApi.list, { params: { id: meeting.id } })
  expect((await list()).counts).toEqual({ total: 3, ready: 0, trouble: 1 })
  for (const code of SITE_CHECKS) await tick({ code, state: 'done' })
  const seen = await list()
  expect(seen.counts).toEqual({ total: 3, ready: 1, trouble: 0 })
  const row = seen.rows.find(({ id }) => id === own)
  expect(row?.checks.find(({ code }) => code === 'sound')).toMatchObject({ note: null, byName: 'Người officer-a' })
  await tick({ code: 'line', state: 'none' })
  expect((await list()).counts.ready).toBe(0)
  // another commune sees the main site and its own
  const theirs = await app.ok('here:officer-b', sitesApi.list, { params: { id: meeting.id } })
  expect(theirs.rows.map(({ name }) => name)).toEqual(['Điểm cầu huyện', 'Điểm cầu UBND xã b'])
})

test('the sites of the meeting before are taken over with their people, ticked by nobody', async () => {
  const { own } = await communeSites()
  const before = await app.ok(SECRETARY, sitesApi.tick, { params: { id: own }, body: { code: 'line', state: 'done' } })
  await app.ok('here:officer-a', sitesApi.savePeople, {
    params: { id: own },
    body: { version: before.version, technicianName: 'Người Kỹ Thuật', technicianPhone: '0900 000 000' },
  })
  const next = await planMeeting(app, { heldOn: '2017-07-12' })
  const { last } = await app.ok(SECRETARY, sitesApi.list, { params: { id: next.id } })
  expect(last).toMatchObject({ sites: 3 })
  const copied = await app.ok(SECRETARY, sitesApi.copy, { params: { id: next.id } })
  expect(copied.rows.find(({ name }) => name.endsWith('xã a'))).toMatchObject({
    technicianName: 'Người Kỹ Thuật',
    checks: [],
  })
  const again = await app.call(SECRETARY, sitesApi.copy, { params: { id: next.id } })
  expect(again.json().code).toBe('sites/nothing-to-copy')
})

test('when the meeting is over nothing is ticked any more', async () => {
  const { meeting, own } = await communeSites()
  for (const move of ['open', 'close']) {
    const { version } = await app.ok(SECRETARY, meetingsApi.get, { params: { id: meeting.id } })
    await app.ok(SECRETARY, meetingsApi.move, { params: { id: meeting.id }, body: { version, move } })
  }
  const late = await app.call('here:officer-a', sitesApi.tick, {
    params: { id: own },
    body: { code: 'line', state: 'done' },
  })
  expect(late.json().code).toBe('sites/meeting-over')
})
