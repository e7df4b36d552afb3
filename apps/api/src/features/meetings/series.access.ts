import { meetingSeriesApi } from '@phoihop/contract/meeting-series'
import { meetingsApi } from '@phoihop/contract/meetings'
import { type AccessRow, strangers } from '../../testing/access-row.ts'
import { planBody, rule, seriesOf } from '../../testing/series.ts'

const readers = {
  nobody: 401,
  'here:secretary': 200,
  'here:leader': 200,
  'here:observer': 200,
  'here:officer-a': 404,
  'here:secretary-bdv': 404,
  ...strangers(404),
}
const keepers = {
  nobody: 401,
  'here:secretary': 200,
  'here:leader': 403,
  'here:observer': 403,
  'here:officer-a': 404,
  'here:secretary-bdv': 404,
  ...strangers(404),
}

export const rows: AccessRow[] = [
  {
    endpoint: meetingSeriesApi.get,
    make: async (app) => ({ params: { id: (await seriesOf(app)).id } }),
    expect: readers,
  },
  {
    endpoint: meetingSeriesApi.update,
    make: async (app) => {
      const { id, version } = await seriesOf(app)
      const body = { version, name: 'Giao ban', kind: 'monthly', regulationId: null, rules: [rule()] }
      return { params: { id }, body }
    },
    expect: keepers,
  },
  {
    endpoint: meetingSeriesApi.plan,
    make: async (app) => ({ params: { id: (await seriesOf(app)).id }, query: { year: 2017 } }),
    expect: readers,
  },
  {
    endpoint: meetingSeriesApi.makePlan,
    make: async (app) => {
      const { id } = await seriesOf(app)
      return { params: { id }, body: await planBody(app, id, 2017) }
    },
    expect: keepers,
  },
  {
    endpoint: meetingsApi.remove,
    make: async (app) => {
      const body = {
        title: 'Họp giao ban',
        kind: 'quarterly',
        heldOn: '2017-07-03',
        hostId: app.world.body('here:hu'),
        convenerId: app.world.body('here:vphu'),
      }
      return { params: { id: (await app.ok('here:secretary', meetingsApi.create, { body })).id } }
    },
    expect: keepers,
  },
]
