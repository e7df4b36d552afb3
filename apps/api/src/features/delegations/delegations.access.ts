import { delegationsApi } from '@phoihop/contract/delegations'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import type { TestApp } from '../../testing/test-app.ts'

function entry(app: TestApp) {
  return {
    membershipId: app.world.person('here:chair-a').membershipId,
    personId: app.world.person('here:officer-a').personId,
    startsOn: '2017-06-20',
    endsOn: '2017-06-30',
    reach: 'all',
  }
}

export const rows: AccessRow[] = [
  { endpoint: delegationsApi.list, make: nothing, expect: { nobody: 401, 'here:officer': 200 } },
  { endpoint: delegationsApi.options, make: nothing, expect: { nobody: 401, 'here:officer': 200 } },
  {
    endpoint: delegationsApi.create,
    make: async (app) => ({ body: entry(app) }),
    // only the holder hands a post on; to all others it is no post of theirs
    expect: { nobody: 401, 'here:chair-a': 200, 'here:officer-a': 404, 'here:administrator': 404, ...strangers(404) },
  },
  {
    endpoint: delegationsApi.end,
    make: async (app) => {
      const { id } = await app.ok('here:chair-a', delegationsApi.create, { body: entry(app) })
      return { params: { id } }
    },
    expect: {
      nobody: 401,
      'here:chair-a': 200,
      'here:officer-a': 200,
      'here:administrator': 404,
      'here:leader': 404,
      ...strangers(404),
    },
  },
]
