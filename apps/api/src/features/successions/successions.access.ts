import { organisationsApi } from '@phoihop/contract/organisations'
import { successionsApi } from '@phoihop/contract/successions'
import { type AccessRow, nothing } from '../../testing/access-row.ts'
import type { TestApp } from '../../testing/test-app.ts'

const managed = {
  nobody: 401,
  'here:administrator': 200,
  'here:secretary': 403,
  'here:leader': 403,
  'here:officer': 403,
  'here:observer': 403,
  'there:secretary': 403,
}
let n = 0

async function rename(app: TestApp) {
  const id = app.world.body('here:tckh')
  const { version } = await app.ok('here:administrator', organisationsApi.get, { params: { id } })
  n += 1
  const act = { kind: 'rename', from: [{ id, version }], name: `Phòng Tài chính ${n}`, shortName: `TC ${n}` }
  // each on a day of its own: one name a day
  const on = `2017-06-${String(n).padStart(2, '0')}`
  return { body: { on, basis: 'Quyết định thử', acts: [act] } }
}

export const rows: AccessRow[] = [
  {
    endpoint: successionsApi.list,
    make: nothing,
    expect: { nobody: 401, 'here:administrator': 200, 'here:officer-a': 200 },
  },
  { endpoint: successionsApi.preview, make: rename, expect: { ...managed, 'there:administrator': 200 } },
  // to the administrator of the other district the body does not exist
  { endpoint: successionsApi.carryOut, make: rename, expect: { ...managed, 'there:administrator': 400 } },
]
