import { holidaysApi } from '@phoihop/contract/holidays'
import type { AccessRow } from '../../testing/access-row.ts'

const kept = { nobody: 401, 'here:administrator': 200, 'here:secretary': 403, 'here:leader': 403, 'here:observer': 403 }

export const rows: AccessRow[] = [
  {
    endpoint: holidaysApi.year,
    make: async () => ({ query: { year: 2017 } }),
    expect: {
      nobody: 401,
      'here:administrator': 200,
      'here:secretary': 200,
      'here:officer': 200,
      'here:observer': 200,
    },
  },
  {
    endpoint: holidaysApi.keep,
    make: async () => ({ body: { date: '2017-07-08', name: 'Làm bù', working: true } }),
    expect: kept,
  },
  {
    endpoint: holidaysApi.remove,
    make: async (app) => {
      const date = '2017-07-15'
      await app.ok('here:administrator', holidaysApi.keep, { body: { date, name: 'Làm bù', working: true } })
      return { query: { date } }
    },
    expect: kept,
  },
  { endpoint: holidaysApi.addMissing, make: async () => ({ body: { year: 2028 } }), expect: kept },
]
