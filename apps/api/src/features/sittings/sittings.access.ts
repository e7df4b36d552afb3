import { randomUUID } from 'node:crypto'
import { sittingsApi } from '@phoihop/contract/sittings'
import { type AccessRow, strangers } from '../../testing/access-row.ts'
import { agendaItem, sitting } from '../../testing/sittings.ts'
import type { TestApp } from '../../testing/test-app.ts'

/** here:officer and here:officer-a sit in bodies that are asked for; here:women in one that is not. */
const seen = {
  nobody: 401,
  'here:secretary': 200,
  'here:officer': 200,
  'here:officer-a': 200,
  'here:officer-mttq': 404,
  'here:women': 404,
  ...strangers(404),
}
const kept = { ...seen, 'here:officer': 403, 'here:officer-a': 403, 'here:chief': 403, 'here:leader': 403 }

const ofMeeting = (body?: (app: TestApp, at: { id: string; seatIds: string[] }) => Promise<unknown>) => {
  return async (app: TestApp) => {
    const { meeting, seatIds } = await sitting(app)
    const params = { id: meeting.id }
    return body ? { params, body: await body(app, { id: meeting.id, seatIds }) } : { params }
  }
}
const ofItem = (body?: Record<string, unknown>) => async (app: TestApp) => {
  const { meeting } = await sitting(app)
  const params = { id: await agendaItem(app, meeting.id) }
  return body ? { params, body } : { params }
}
const remark = (meetingId: string) => ({ meetingId, version: 0, text: 'Nhất trí.', saidAt: '2017-06-20T02:00:00Z' })

export const rows: AccessRow[] = [
  { endpoint: sittingsApi.agenda, make: ofMeeting(), expect: seen },
  { endpoint: sittingsApi.addItem, make: ofMeeting(async () => ({ title: 'Báo cáo' })), expect: kept },
  { endpoint: sittingsApi.updateItem, make: ofItem({ version: 1, title: 'Báo cáo' }), expect: kept },
  { endpoint: sittingsApi.removeItem, make: ofItem(), expect: kept },
  { endpoint: sittingsApi.turnItem, make: ofItem({ turn: 'start' }), expect: kept },
  { endpoint: sittingsApi.orderItems, make: ofMeeting(async () => ({ ids: [] })), expect: kept },
  { endpoint: sittingsApi.rollCall, make: ofMeeting(), expect: seen },
  {
    endpoint: sittingsApi.callSeat,
    make: async (app) => {
      const { seatIds } = await sitting(app)
      return { params: { id: seatIds[0] ?? '' }, body: { version: 1, presence: 'present' } }
    },
    // a body calls its own people
    expect: { ...kept, 'here:officer': 200 },
  },
  {
    endpoint: sittingsApi.callRest,
    make: ofMeeting(async (_, { seatIds }) => ({ seatIds, presence: 'present' })),
    expect: kept,
  },
  {
    endpoint: sittingsApi.addSeat,
    make: ofMeeting(async () => ({ name: 'Lê Văn Khách', post: 'Khách mời' })),
    expect: kept,
  },
  { endpoint: sittingsApi.remarks, make: ofMeeting(), expect: seen },
  {
    endpoint: sittingsApi.keepRemark,
    make: async (app) => {
      const { meeting } = await sitting(app)
      return { params: { id: randomUUID() }, body: remark(meeting.id) }
    },
    callersId: true,
    expect: kept,
  },
  {
    endpoint: sittingsApi.dropRemark,
    make: async (app) => {
      const { meeting } = await sitting(app)
      const params = { id: randomUUID() }
      await app.ok('here:secretary', sittingsApi.keepRemark, { params, body: remark(meeting.id) })
      return { params }
    },
    expect: kept,
  },
  {
    endpoint: sittingsApi.compositions,
    make: async () => ({ query: { year: 2017 } }),
    expect: { nobody: 401, 'here:secretary': 200, 'here:officer-a': 200, 'there:secretary': 200 },
  },
]
