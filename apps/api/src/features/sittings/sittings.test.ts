import { randomUUID } from 'node:crypto'
import { meetingsApi } from '@phoihop/contract/meetings'
import { SEATS_MOST } from '@phoihop/domain/meetings/seat-states'
import { renditionsApi } from '@phoihop/contract/renditions'
import { sittingsApi } from '@phoihop/contract/sittings'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agendaItem, sitting } from '../../testing/sittings.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { wordsOf } from '../../testing/words-of.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const secretary = 'here:secretary'
const at = (id: string) => ({ params: { id } })
const line = (meetingId: string, text: string, given: Record<string, unknown> = {}) => ({
  meetingId,
  version: 0,
  text,
  saidAt: '2017-06-20T02:00:00.000Z',
  ...given,
})

describe('the agenda', () => {
  test('is put in order, and an order that does not name every point is refused with what stands now', async () => {
    const { meeting } = await sitting(app)
    const ids = [await agendaItem(app, meeting.id, 'Một'), await agendaItem(app, meeting.id, 'Hai')]
    const turned = await app.ok(secretary, sittingsApi.orderItems, {
      ...at(meeting.id),
      body: { ids: ids.toReversed() },
    })
    expect(turned.rows.map((row) => row.title)).toEqual(['Hai', 'Một'])
    const half = await app.call(secretary, sittingsApi.orderItems, { ...at(meeting.id), body: { ids: [ids[0] ?? ''] } })
    expect(half.json()).toMatchObject({ status: 409, code: 'sittings/order-not-whole' })
  })

  test('runs one point at a time; one that was dealt with cannot be taken off', async () => {
    const { meeting } = await sitting(app)
    const [one, two] = [await agendaItem(app, meeting.id, 'Một'), await agendaItem(app, meeting.id, 'Hai')]
    await app.ok(secretary, sittingsApi.turnItem, { ...at(one), body: { turn: 'start' } })
    const agenda = await app.ok(secretary, sittingsApi.turnItem, { ...at(two), body: { turn: 'start' } })
    expect(agenda.rows.map((row) => [row.startedAt !== null, row.endedAt !== null])).toEqual([
      [true, true],
      [true, false],
    ])
    const off = await app.call(secretary, sittingsApi.removeItem, at(one))
    expect(off.json()).toMatchObject({ status: 409, code: 'sittings/item-dealt-with' })
  })

  test('does not run before the meeting is open, and a meeting without a chair is not opened', async () => {
    const { meeting } = await sitting(app, { open: false })
    const id = await agendaItem(app, meeting.id)
    const early = await app.call(secretary, sittingsApi.turnItem, { ...at(id), body: { turn: 'start' } })
    expect(early.json()).toMatchObject({ status: 409, code: 'sittings/not-open' })
    const { id: _, ...row } = await app.ok(secretary, meetingsApi.get, at(meeting.id))
    const body = {
      title: row.title,
      kind: row.kind,
      heldOn: row.heldOn,
      hostId: row.host.id,
      convenerId: row.convener.id,
      chairName: ' ',
      version: row.version,
    }
    const bare = await app.ok(secretary, meetingsApi.update, { ...at(meeting.id), body })
    const open = await app.call(secretary, meetingsApi.move, {
      ...at(meeting.id),
      body: { version: bare.version, move: 'open' },
    })
    expect(open.json()).toMatchObject({ status: 409, code: 'meetings/no-chair' })
  })
})

describe('the roll-call', () => {
  test('says who came, when, and why not; what does not go together is refused', async () => {
    const { seatIds } = await sitting(app)
    const [first = '', second = ''] = seatIds
    const came = await app.ok(secretary, sittingsApi.callSeat, {
      ...at(first),
      body: { version: 1, presence: 'present', arrivedAt: '2017-06-20T01:00:00.000Z' },
    })
    expect(came).toMatchObject({ presence: 'present', arrivedAt: expect.stringContaining('2017-06-20'), version: 2 })
    const unnamed = await app.call(secretary, sittingsApi.callSeat, {
      ...at(second),
      body: { version: 1, presence: 'substitute' },
    })
    expect(unnamed.json()).toMatchObject({ status: 400, code: 'sittings/substitute-unnamed' })
    const backwards = await app.call(secretary, sittingsApi.callSeat, {
      ...at(first),
      body: {
        version: 2,
        presence: 'present',
        arrivedAt: '2017-06-20T02:00:00.000Z',
        leftAt: '2017-06-20T01:00:00.000Z',
      },
    })
    expect(backwards.json()).toMatchObject({ status: 400, code: 'sittings/left-before-arrival' })
  })

  test('two who call the same seat: the second is told how it stands', async () => {
    const { seatIds } = await sitting(app)
    const body = { version: 1, presence: 'present' as const }
    const call = () => app.call(secretary, sittingsApi.callSeat, { ...at(seatIds[0] ?? ''), body })
    expect((await Promise.all([call(), call()])).map((answer) => answer.statusCode).toSorted((a, b) => a - b)).toEqual([
      200, 409,
    ])
  })

  test('why somebody stays away is read by who keeps the meeting and the own body alone', async () => {
    const { meeting, seatIds } = await sitting(app)
    const body = { version: 1, presence: 'excused' as const, absenceReason: 'Ốm' }
    await app.ok(secretary, sittingsApi.callSeat, { ...at(seatIds[0] ?? ''), body })
    const reason = async (who: string) => {
      const { seats } = await app.ok(who, sittingsApi.rollCall, at(meeting.id))
      return seats.find((seat) => seat.id === seatIds[0])?.absenceReason
    }
    expect(await reason(secretary)).toBe('Ốm')
    expect(await reason('here:officer')).toBe('Ốm')
    // nor, while it goes on, who else is expected and who answered what
    expect(await reason('here:officer-a')).toBeUndefined()
    const { seats } = await app.ok('here:officer-a', sittingsApi.rollCall, at(meeting.id))
    expect(seats.map((seat) => seat.id)).toEqual([seatIds[1]])
    await app.ok(secretary, meetingsApi.move, { ...at(meeting.id), body: { version: meeting.version, move: 'close' } })
    expect(await reason('here:officer-a')).toBeNull()
  })

  test('the rest is called at once, and taken back without touching those called before', async () => {
    const { meeting, seatIds } = await sitting(app, { bodies: ['here:tckh', 'here:ub-a', 'here:mttq'] })
    const [first = '', ...rest] = seatIds
    await app.ok(secretary, sittingsApi.callSeat, { ...at(first), body: { version: 1, presence: 'absent' } })
    const all = await app.ok(secretary, sittingsApi.callRest, {
      ...at(meeting.id),
      body: { seatIds, presence: 'present' },
    })
    expect(
      all.seats
        .filter((seat) => seat.presence === 'present')
        .map((seat) => seat.id)
        .toSorted(),
    ).toEqual(rest.toSorted())
    const back = await app.ok(secretary, sittingsApi.callRest, {
      ...at(meeting.id),
      body: { seatIds: rest, presence: 'none' },
    })
    expect(back.seats.map((seat) => seat.presence).toSorted()).toEqual(['absent', 'none', 'none'])
  })

  test('over the year each body is full, short or wrong; a roll not called to the end does not count', async () => {
    const own = await createTestApp()
    const half = await sitting(own, { heldOn: '2017-06-20' })
    await own.ok(secretary, sittingsApi.callSeat, {
      ...at(half.seatIds[0] ?? ''),
      body: { version: 1, presence: 'substitute', substituteName: 'Người Thay' },
    })
    const { rows } = await own.ok(secretary, sittingsApi.compositions, { query: { year: 2017 } })
    expect(rows).toMatchObject([
      { organisation: { id: own.world.body('here:tckh') }, meetings: 1, full: 0, wrong: 1, short: 0 },
    ])
    const others = await own.ok('here:officer-a', sittingsApi.compositions, { query: { year: 2017 } })
    expect(others.rows).toEqual([])
    await own.close()
  })
})

describe('remarks', () => {
  test('the same line sent five times over a bad line is written once', async () => {
    const { meeting } = await sitting(app)
    const id = randomUUID()
    const send = () => app.call(secretary, sittingsApi.keepRemark, { ...at(id), body: line(meeting.id, 'Nhất trí.') })
    const answers = await Promise.all([send(), send(), send(), send(), send()])
    expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 200, 200, 200])
    const { rows } = await app.ok(secretary, sittingsApi.remarks, at(meeting.id))
    expect(rows).toMatchObject([{ id, text: 'Nhất trí.', version: 1 }])
  })

  test('a line changed by another is refused with how it stands now; one taken out does not come back', async () => {
    const { meeting } = await sitting(app)
    const id = randomUUID()
    const keep = (body: ReturnType<typeof line>) => app.call(secretary, sittingsApi.keepRemark, { ...at(id), body })
    await keep(line(meeting.id, 'Một.'))
    await keep(line(meeting.id, 'Hai.', { version: 1 }))
    const late = await keep(line(meeting.id, 'Ba.', { version: 1 }))
    expect(late.json()).toMatchObject({ status: 409, code: 'request/stale-version', current: { text: 'Hai.' } })
    await app.ok(secretary, sittingsApi.dropRemark, at(id))
    expect((await keep(line(meeting.id, 'Một.'))).statusCode).toBe(409)
    expect((await app.ok(secretary, sittingsApi.remarks, at(meeting.id))).rows).toEqual([])
  })

  test('are read by others only once the meeting is closed, and nothing is written any more', async () => {
    const { meeting } = await sitting(app)
    const keep = (text: string) =>
      app.call(secretary, sittingsApi.keepRemark, { ...at(randomUUID()), body: line(meeting.id, text) })
    await keep('Đề nghị sớm cấp kinh phí')
    expect((await app.ok('here:officer', sittingsApi.remarks, at(meeting.id))).rows).toEqual([])
    const close = { ...at(meeting.id), body: { version: meeting.version, move: 'close' as const } }
    await app.ok(secretary, meetingsApi.move, close)
    expect((await app.ok('here:officer', sittingsApi.remarks, at(meeting.id))).rows).toHaveLength(1)
    expect((await keep('Nữa')).json()).toMatchObject({ status: 409, code: 'sittings/closed' })
  })
})

test('closing makes those who came the attendees, and the minutes say what was noted', async () => {
  const { meeting, seatIds } = await sitting(app)
  const [first = '', second = ''] = seatIds
  await app.ok(secretary, sittingsApi.callSeat, {
    ...at(first),
    body: { version: 1, presence: 'substitute', substituteName: 'Phạm Dự Thay', substitutePost: 'Phó Trưởng phòng' },
  })
  await app.ok(secretary, sittingsApi.callSeat, { ...at(second), body: { version: 1, presence: 'absent' } })
  const agendaItemId = await agendaItem(app, meeting.id, 'Thông qua báo cáo tóm tắt')
  await app.ok(secretary, sittingsApi.keepRemark, {
    ...at(randomUUID()),
    body: line(meeting.id, 'Đề nghị sớm cấp kinh phí', { agendaItemId, speaker: 'Đ/c Phạm Dự Thay' }),
  })
  const move = { version: meeting.version, move: 'close' as const }
  const closed = await app.ok(secretary, meetingsApi.move, { ...at(meeting.id), body: move })
  expect(closed.attendees).toMatchObject([{ name: 'Phạm Dự Thay', post: 'Phó Trưởng phòng' }])
  const docx = await app.call(secretary, renditionsApi.meeting, {
    ...at(meeting.id),
    query: { kind: 'minutes', format: 'docx' },
  })
  const words = await wordsOf(docx)
  expect(words).toContain('1. Thông qua báo cáo tóm tắt (Ban Dân vận trình bày):')
  expect(words).toContain('- Đ/c Phạm Dự Thay: Đề nghị sớm cấp kinh phí.')
  expect(words).toMatch(/Vắng mặt: .*\(không có lý do\)/u)
})

test('a meeting has no more seats than can be listed: nobody is added beyond, nor noted in the year 1', async () => {
  const { meeting } = await sitting(app)
  const seat = { meetingId: meeting.id, role: 'guest', post: 'Đại biểu' }
  await app.db.prisma.seat.createMany({
    data: Array.from({ length: SEATS_MOST - 2 }, (_, i) => ({ ...seat, ordinal: i + 2, name: `Đại biểu ${i}` })),
  })
  const { seats } = await app.ok(secretary, sittingsApi.rollCall, at(meeting.id))
  expect(seats).toHaveLength(SEATS_MOST)
  const walkIn = await app.call(secretary, sittingsApi.addSeat, {
    ...at(meeting.id),
    body: { name: 'Người Thừa', post: 'Khách' },
  })
  expect(walkIn.json()).toMatchObject({ status: 409, code: 'invitations/too-many-seats' })
  const seatIds = seats.map((one) => one.id)
  const all = await app.ok(secretary, sittingsApi.callRest, {
    ...at(meeting.id),
    body: { seatIds, presence: 'present' },
  })
  expect(all.seats.every((one) => one.presence === 'present')).toBe(true)
  const old = line(meeting.id, 'Nhất trí.', { saidAt: '0001-01-01T00:00:00Z' })
  expect((await app.call(secretary, sittingsApi.keepRemark, { ...at(randomUUID()), body: old })).statusCode).toBe(400)
})
