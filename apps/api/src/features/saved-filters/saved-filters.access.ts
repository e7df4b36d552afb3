import { savedFiltersApi } from '@phoihop/contract/saved-filters'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import type { TestApp } from '../../testing/test-app.ts'

const entry = { name: 'Quá hạn', page: 'tasks', address: 'time=overdue', shared: true }
const all = { nobody: 401, 'here:secretary': 200, 'here:officer': 200, 'here:observer': 200, 'there:officer': 200 }
const shared = (app: TestApp) => app.ok('here:secretary', savedFiltersApi.create, { body: entry })
/** Shared with the office of the secretary: its head sees it and leaves it as it is; to all others it is not there. */
const own = {
  nobody: 401,
  'here:secretary': 200,
  'here:chief': 403,
  'here:officer': 404,
  'here:leader': 404,
  'here:administrator': 404,
  ...strangers(404),
}

export const rows: AccessRow[] = [
  { endpoint: savedFiltersApi.list, make: nothing, expect: all },
  { endpoint: savedFiltersApi.create, make: async () => ({ body: entry }), expect: all },
  { endpoint: savedFiltersApi.chooseColumns, make: async () => ({ body: { columns: 'state,late' } }), expect: all },
  {
    endpoint: savedFiltersApi.update,
    make: async (app) => {
      const { id, version } = await shared(app)
      return { params: { id }, body: { name: 'Trễ hạn', shared: false, version } }
    },
    expect: own,
  },
  {
    endpoint: savedFiltersApi.remove,
    make: async (app) => ({ params: { id: (await shared(app)).id } }),
    expect: own,
  },
]
