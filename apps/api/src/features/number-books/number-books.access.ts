import { numberBooksApi } from '@phoihop/contract/number-books'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import type { TestApp } from '../../testing/test-app.ts'

let opened = 0
async function book(app: TestApp) {
  opened += 1
  const body = { issuerId: app.world.body('here:hu'), symbol: `T${String(opened)}/HU`, on: '2017-06-20' }
  return app.ok('here:secretary', numberBooksApi.open, { body })
}
const held = async (app: TestApp) => {
  const { id } = await book(app)
  return app.ok('here:secretary', numberBooksApi.reserve, { params: { id }, body: { note: 'công văn hỏa tốc' } })
}
const of = async (app: TestApp) => ({ params: { id: (await book(app)).id } })

const read = {
  nobody: 401,
  'here:secretary': 200,
  'here:leader': 200,
  'here:chief': 200,
  'here:secretary-bdv': 404,
  'here:officer': 404,
  'here:observer': 404,
  'here:administrator': 404,
  ...strangers(404),
}
const kept = { ...read, 'here:leader': 403, 'here:chief': 403 }

export const rows: AccessRow[] = [
  { endpoint: numberBooksApi.list, make: nothing, expect: { nobody: 401, 'here:officer': 200, 'here:secretary': 200 } },
  {
    endpoint: numberBooksApi.check,
    make: async (app) => ({ query: { issuerId: app.world.body('here:hu'), form: 'notice', number: '5' } }),
    expect: { nobody: 401, 'here:secretary': 200, 'here:leader': 403, 'here:officer': 403, ...strangers(404) },
  },
  { endpoint: numberBooksApi.get, make: of, expect: read },
  { endpoint: numberBooksApi.entries, make: of, expect: read },
  { endpoint: numberBooksApi.export, make: of, expect: read },
  {
    endpoint: numberBooksApi.open,
    make: async (app) => {
      opened += 1
      return { body: { issuerId: app.world.body('here:hu'), symbol: `T${String(opened)}/HU`, on: '2017-06-20' } }
    },
    expect: { nobody: 401, 'here:secretary': 200, 'here:secretary-bdv': 403, 'here:leader': 403, ...strangers(403) },
  },
  {
    endpoint: numberBooksApi.update,
    make: async (app) => {
      const { id, version, startsOn, endsOn } = await book(app)
      return { params: { id }, body: { version, nextNumber: 5, startsOn, endsOn } }
    },
    expect: kept,
  },
  {
    endpoint: numberBooksApi.reserve,
    make: async (app) => ({ ...(await of(app)), body: { note: 'công văn hỏa tốc' } }),
    expect: kept,
  },
  {
    endpoint: numberBooksApi.void,
    make: async (app) => ({ params: { id: (await held(app)).id }, body: { reason: 'không dùng nữa' } }),
    expect: kept,
  },
]
