import { calendarsApi } from '@phoihop/contract/calendars'
import { meetingsApi } from '@phoihop/contract/meetings'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import { seriesOf } from '../../testing/series.ts'

const everybody = { nobody: 401, 'here:secretary': 200, 'here:officer-a': 200, 'there:officer': 200 }
const readers = {
  nobody: 401,
  'here:secretary': 200,
  'here:leader': 200,
  'here:officer-a': 404,
  'here:secretary-bdv': 404,
  ...strangers(404),
}

export const rows: AccessRow[] = [
  {
    endpoint: calendarsApi.meetings,
    make: async () => ({ query: { from: '2017-06-01', to: '2017-06-30' } }),
    expect: everybody,
  },
  {
    endpoint: calendarsApi.meetingFile,
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
    expect: readers,
  },
  {
    endpoint: calendarsApi.seriesFile,
    make: async (app) => ({ params: { id: (await seriesOf(app)).id } }),
    expect: readers,
  },
  { endpoint: calendarsApi.getFeed, make: nothing, expect: everybody },
  { endpoint: calendarsApi.makeFeed, make: nothing, expect: everybody },
  { endpoint: calendarsApi.removeFeed, make: nothing, expect: everybody },
  {
    endpoint: calendarsApi.feed,
    make: async (app) => {
      const { path } = await app.ok('here:secretary', calendarsApi.makeFeed)
      return { params: { file: path.split('/').at(-1) ?? '' } }
    },
    // the address is the right: no session, no post
    expect: { nobody: 200, 'here:secretary': 200, ...strangers(200) },
  },
]
