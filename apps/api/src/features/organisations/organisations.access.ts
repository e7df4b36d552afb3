import { organisationsApi } from '@phoihop/contract/organisations'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import type { TestApp } from '../../testing/test-app.ts'

const managed = {
  nobody: 401,
  'here:administrator': 200,
  'here:secretary': 403,
  'here:leader': 403,
  'here:officer': 403,
  'here:observer': 403,
}
const read = { nobody: 401, 'here:administrator': 200, 'here:secretary': 200, 'here:officer-a': 200 }
let n = 0

async function body(app: TestApp) {
  n += 1
  return {
    localityId: app.world.locality('here:a'),
    kindCode: 'department',
    name: `Cơ quan ${n}`,
    shortName: `CQ ${n}`,
    startsOn: '2017-01-01',
  }
}

export const rows: AccessRow[] = [
  { endpoint: organisationsApi.list, make: nothing, expect: read },
  { endpoint: organisationsApi.addressOptions, make: nothing, expect: read },
  { endpoint: organisationsApi.tree, make: nothing, expect: read },
  { endpoint: organisationsApi.placeOptions, make: nothing, expect: read },
  {
    endpoint: organisationsApi.get,
    make: async (app) => ({ params: { id: app.world.body('here:tckh') } }),
    expect: { ...read, ...strangers(404) },
  },
  {
    endpoint: organisationsApi.create,
    make: async (app) => ({ body: await body(app) }),
    // an administrator of the other district may create, but not here: the locality is none of theirs
    expect: { ...managed, 'there:administrator': 400, 'there:secretary': 403 },
  },
  {
    endpoint: organisationsApi.createLocality,
    make: async (app) => ({
      body: {
        parentId: app.world.locality('here'),
        tierCode: 'commune',
        name: `Xã ${(n += 1)}`,
        startsOn: '2017-01-01',
      },
    }),
    expect: { ...managed, 'there:administrator': 400, 'there:secretary': 403 },
  },
  {
    endpoint: organisationsApi.update,
    make: async (app) => {
      const id = app.world.body('here:tckh')
      const { version, shortName, aliases, codes } = await app.ok('here:administrator', organisationsApi.get, {
        params: { id },
      })
      return { params: { id }, body: { version, shortName, aliases, codes } }
    },
    expect: { ...managed, ...strangers(404) },
  },
  {
    endpoint: organisationsApi.updateLocality,
    make: async (app) => {
      const id = app.world.locality('here:a')
      const { localities } = await app.ok('here:administrator', organisationsApi.placeOptions)
      const place = localities.find((one) => one.id === id)
      return {
        params: { id },
        body: { version: place?.version, name: place?.name, parentId: place?.parentId, endsOn: null },
      }
    },
    expect: { ...managed, ...strangers(404) },
  },
]
