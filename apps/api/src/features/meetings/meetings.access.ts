import { meetingsApi } from '@phoihop/contract/meetings'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import type { TestApp } from '../../testing/test-app.ts'

const keepers = { nobody: 401, 'here:secretary': 200, 'here:leader': 403, 'here:observer': 403 }

function entry(app: TestApp) {
  return {
    title: 'Họp giao ban',
    kind: 'quarterly',
    heldOn: '2017-04-11',
    hostId: app.world.body('here:hu'),
    convenerId: app.world.body('here:vphu'),
  }
}

export const rows: AccessRow[] = [
  { endpoint: meetingsApi.list, make: nothing, expect: { nobody: 401, 'here:secretary': 200, 'here:officer-a': 200 } },
  {
    endpoint: meetingsApi.listSeries,
    make: nothing,
    expect: { nobody: 401, 'here:secretary': 200, 'here:officer-a': 200 },
  },
  {
    endpoint: meetingsApi.get,
    make: async (app) => {
      const attendees = [{ post: 'Trưởng phòng', organisationId: app.world.body('here:tckh') }]
      const body = { ...entry(app), attendees }
      return { params: { id: (await app.ok('here:secretary', meetingsApi.create, { body })).id } }
    },
    // whose body neither hosts nor attends, and who sees no paper of it, does not see the meeting
    expect: {
      nobody: 401,
      'here:secretary': 200,
      'here:leader': 200,
      'here:observer': 200,
      'here:officer': 200,
      'here:officer-a': 404,
      ...strangers(404),
    },
  },
  {
    endpoint: meetingsApi.create,
    make: async (app) => ({ body: entry(app) }),
    // another office's secretary may log meetings, but not this office's
    expect: {
      ...keepers,
      'here:officer': 403,
      'here:secretary-bdv': 403,
      'here:administrator': 403,
      'there:secretary': 400,
      'there:officer': 403,
    },
  },
  {
    endpoint: meetingsApi.update,
    make: async (app) => {
      const meeting = await app.ok('here:secretary', meetingsApi.create, { body: entry(app) })
      return { params: { id: meeting.id }, body: { ...entry(app), version: meeting.version } }
    },
    expect: { ...keepers, 'here:officer-a': 404, 'here:secretary-bdv': 404, ...strangers(404) },
  },
  {
    endpoint: meetingsApi.move,
    make: async (app) => {
      const body = { ...entry(app), heldOn: '2017-07-01', chairName: 'Nguyễn Chủ Trì' }
      const meeting = await app.ok('here:secretary', meetingsApi.create, { body })
      return { params: { id: meeting.id }, body: { version: meeting.version, move: 'open' } }
    },
    expect: { ...keepers, 'here:officer-a': 404, 'here:secretary-bdv': 404, ...strangers(404) },
  },
  {
    endpoint: meetingsApi.createSeries,
    make: async (app) => ({ body: { name: 'Giao ban quý', kind: 'quarterly', ownerId: app.world.body('here:hu') } }),
    expect: {
      ...keepers,
      'here:secretary-bdv': 403,
      'here:officer': 403,
      'there:secretary': 400,
      'there:officer': 403,
    },
  },
]
