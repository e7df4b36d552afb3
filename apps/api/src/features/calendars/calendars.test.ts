import { calendarsApi } from '@phoihop/contract/calendars'
import { meetingsApi } from '@phoihop/contract/meetings'
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { calendarFile } from './calendar-file.ts'
import { planBody, rule, seriesOf } from '../../testing/series.ts'
import { meetingSeriesApi } from '@phoihop/contract/meeting-series'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const secretary = 'here:secretary'
const TITLE =
  'Họp giao ban, kiểm điểm; "quy chế" \\ phối hợp giữa Ủy ban nhân dân và Mặt trận Tổ quốc Việt Nam huyện lần thứ hai'

function addMeeting(given: object = {}) {
  const body = {
    title: TITLE,
    kind: 'quarterly',
    heldOn: '2017-07-11',
    beginsAt: '07:30',
    endsAt: '11:00',
    place: 'Phòng họp số 1, tầng 2',
    chairName: 'Lê Thị Chủ Trì',
    hostId: app.world.body('here:hu'),
    convenerId: app.world.body('here:vphu'),
    ...given,
  }
  return app.ok(secretary, meetingsApi.create, { body })
}

function eventsOf(file: string) {
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

test('a meeting read back by another program is the meeting: words, hours of Vietnam, place', async () => {
  const meeting = await addMeeting()
  const answer = await app.call(secretary, calendarsApi.meetingFile, { params: { id: meeting.id } })
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
  const [event] = eventsOf(answer.body)
  expect(event).toMatchObject({
    uid: meeting.id,
    summary: TITLE,
    location: 'Phòng họp số 1, tầng 2',
    sequence: 0,
  })
  expect(event?.startDate.toJSDate().toISOString()).toBe('2017-07-11T00:30:00.000Z')
  expect(event?.endDate.toJSDate().toISOString()).toBe('2017-07-11T04:00:00.000Z')
  expect(event?.component.getFirstPropertyValue('status')).toBe('TENTATIVE')
  expect(event?.description).toContain('Chủ trì: Lê Thị Chủ Trì')
})

test('moved and called off: the same event, told anew', async () => {
  const meeting = await addMeeting({ title: 'Họp sẽ hủy' })
  await app.ok(secretary, meetingsApi.move, {
    params: { id: meeting.id },
    body: { version: meeting.version, move: 'cancel', reason: 'Mưa bão' },
  })
  const { body } = await app.call(secretary, calendarsApi.meetingFile, { params: { id: meeting.id } })
  const [event] = eventsOf(body)
  expect(event).toMatchObject({ uid: meeting.id, sequence: 1, summary: 'Hủy: Họp sẽ hủy' })
  expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
})

test('a meeting without an hour takes its whole day, whatever the machine’s own zone', () => {
  const entry = {
    id: 'a',
    title: 'Họp',
    state: 'called' as const,
    heldOn: '2017-07-11',
    beginsAt: null,
    endsAt: null,
    place: null,
    chairName: null,
    chairPost: null,
    host: 'Huyện ủy',
    cancelReason: null,
    sequence: 0,
  }
  const given = { name: 'Lịch', now: new Date('2017-06-20T03:00:00Z'), publicUrl: 'https://phoihop.example/' }
  const [event] = eventsOf(calendarFile([entry], given))
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2017-07-11', '2017-07-12'])
  expect(event?.component.getFirstPropertyValue('url')).toBe('https://phoihop.example/meetings/a')
})

test('a series is one file of all its meetings', async () => {
  const { id } = await seriesOf(app, [rule()])
  await app.ok(secretary, meetingSeriesApi.makePlan, { params: { id }, body: await planBody(app, id, 2017) })
  const { body } = await app.call(secretary, calendarsApi.seriesFile, { params: { id } })
  expect(eventsOf(body).map((event) => event.summary)).toEqual([
    'Giao ban quý II năm 2017',
    'Giao ban quý III năm 2017',
  ])
})

test('the calendar of a post, a body and the territory; the days off by name; one chair in two places at once', async () => {
  const day = '2017-08-31'
  await addMeeting({ heldOn: day, title: 'Một' })
  await addMeeting({ heldOn: day, title: 'Hai', beginsAt: '10:00', endsAt: null, chairName: 'LÊ THỊ CHỦ TRÌ' })
  await addMeeting({ heldOn: day, title: 'Chiều', beginsAt: '14:00', endsAt: null })
  const page = (who: string, query: object) =>
    app.ok(who, calendarsApi.meetings, { query: { from: '2017-08-28', to: '2017-09-03', ...query } })
  const mine = await page(secretary, {})
  expect(mine.rows.map((row) => [row.title, row.clashes.map((one) => `${one.title} ${one.why}`)])).toEqual([
    ['Một', ['Hai chair']],
    ['Hai', ['Một chair']],
    ['Chiều', []],
  ])
  expect(mine.days).toEqual([{ date: '2017-09-02', name: 'Quốc khánh', working: false }])
  expect((await page('here:leader', { of: 'territory' })).rows).toHaveLength(3)
  expect((await page('here:leader', { of: 'unit', organisationId: app.world.body('here:vphu') })).rows).toHaveLength(3)
  expect((await page('here:leader', { of: 'unit', organisationId: app.world.body('here:tckh') })).rows).toEqual([])
  // an invitation is not out: who is only in the district sees nothing of it, whatever is asked for
  const others = await page('here:officer-a', { of: 'unit', organisationId: app.world.body('here:hu') })
  expect(others.rows).toEqual([])
  const long = await app.call(secretary, calendarsApi.meetings, { query: { from: '2017-01-01', to: '2017-12-31' } })
  expect(long.json().code).toBe('calendars/span-too-long')
})

const feedOf = (path: string, headers: Record<string, string> = {}) => app.inject({ url: path, headers })
const titlesOf = (body: string) => eventsOf(body).map((event) => event.summary)

test('the secret address tells exactly what the person may see, in any of the posts held today', async () => {
  await addMeeting({ title: 'Của Huyện ủy', heldOn: '2017-09-05' })
  const { path } = await app.ok('here:officer-a', calendarsApi.makeFeed)
  expect(titlesOf((await feedOf(path)).body)).toEqual([])
  const attendees = [{ post: 'Chủ tịch', organisationId: app.world.body('here:ub-a') }]
  // one that was held: of one only planned those listed to come know nothing
  await addMeeting({ title: 'Có UBND xã', heldOn: '2017-06-06', attendees })
  await addMeeting({ title: 'Mới dự kiến', heldOn: '2017-09-06', attendees })
  expect(titlesOf((await feedOf(path)).body)).toEqual(['Có UBND xã'])

  const { personId } = app.world.person('here:officer-a')
  const post = { personId, post: 'Trưởng phòng', function: 'officer', scope: 'organisation' }
  const organisationId = app.world.body('here:hu')
  const second = await app.db.prisma.membership.create({
    data: { ...post, organisationId, startsOn: new Date('2017-06-21'), endsOn: new Date('2017-06-21') },
  })
  expect(titlesOf((await feedOf(path)).body)).toEqual(['Có UBND xã'])
  app.setNow(new Date('2017-06-21T03:00:00Z'))
  expect(titlesOf((await feedOf(path)).body)).toContain('Của Huyện ủy')
  app.setNow(new Date('2017-06-22T03:00:00Z'))
  expect(titlesOf((await feedOf(path)).body)).toEqual(['Có UBND xã'])
  app.setNow(new Date('2017-06-20T03:00:00Z'))
  await app.db.prisma.membership.delete({ where: { id: second.id } })
})

test('a program that asks again is told that nothing is new, at the cost of one read', async () => {
  const { path } = await app.ok(secretary, calendarsApi.makeFeed)
  const first = await feedOf(path)
  expect(first.headers['cache-control']).toBe('private, max-age=300, must-revalidate')
  const { etag = '', 'last-modified': changed = '' } = first.headers as Record<string, string>
  const query = vi.spyOn(app.db.pool, 'query')
  expect((await feedOf(path, { 'if-none-match': etag })).statusCode).toBe(304)
  expect((await feedOf(path, { 'if-modified-since': changed })).statusCode).toBe(304)
  expect(query).toHaveBeenCalledTimes(2)
  query.mockRestore()
  await addMeeting({ title: 'Vừa thêm', heldOn: '2017-10-02' })
  const later = await feedOf(path, { 'if-none-match': etag, 'if-modified-since': changed })
  expect(later.statusCode).toBe(200)
  expect(titlesOf(later.body)).toContain('Vừa thêm')
})

test('one address at a time: renewed or ended, the old one says so in plain words; it is kept and told nowhere', async () => {
  const key = crypto.randomUUID()
  const old = await app.ok(secretary, calendarsApi.makeFeed, { key })
  expect(await app.ok(secretary, calendarsApi.makeFeed, { key })).toEqual(old)
  const renewed = await app.ok(secretary, calendarsApi.makeFeed)
  expect((await feedOf(old.path)).statusCode).toBe(410)
  expect((await feedOf(old.path)).body).toMatch(/^Địa chỉ lịch này đã ngừng/u)
  expect((await feedOf(renewed.path)).statusCode).toBe(200)
  await app.ok(secretary, calendarsApi.removeFeed)
  expect((await feedOf(renewed.path)).statusCode).toBe(410)
  expect(await app.ok(secretary, calendarsApi.getFeed)).toEqual({ feed: null })
  const secret = renewed.path.split('/').at(-1)?.replace('.ics', '') ?? ''
  expect(secret).toHaveLength(43)
  const kept = await app.db.pool.query<{ kept: string }>(
    `select coalesce(string_agg(row_to_json(x)::text, ''), '') as kept from (select a::text from audit_entry a
      union all select f::text from calendar_feed f union all select k::text from idempotency_key k) x`,
  )
  expect(kept.rows[0]?.kept).not.toContain(secret)
})

test('a disabled account tells nothing, an address that never was is nothing, and who asks too often waits', async () => {
  const who = 'here:officer-mttq'
  const { path } = await app.ok(who, calendarsApi.makeFeed)
  const where = { id: app.world.person(who).accountId }
  await app.db.prisma.account.update({ where, data: { disabledAt: app.now() } })
  expect((await feedOf(path)).statusCode).toBe(404)
  await app.db.prisma.account.update({ where, data: { disabledAt: null } })
  expect((await feedOf(path)).statusCode).toBe(200)
  expect((await feedOf(`/api/calendars/feed/${'x'.repeat(43)}.ics`)).statusCode).toBe(404)
  const answers = await Promise.all(Array.from({ length: 31 }, () => feedOf(path)))
  expect(answers.filter((answer) => answer.statusCode === 429).length).toBeGreaterThan(0)
  expect((await feedOf(`${path}?again`)).statusCode).toBe(429)
})
