import { sessionApi } from '@phoihop/contract/session'
import { type AccessRow, nothing } from '../../testing/access-row.ts'

export const rows: AccessRow[] = [
  {
    endpoint: sessionApi.signIn,
    make: async () => ({ body: { email: 'nobody@here.example', password: 'x' } }),
    expect: { nobody: 401 },
  },
  {
    endpoint: sessionApi.signInToDemo,
    make: async () => ({ body: { email: 'secretary@here.example' } }),
    expect: { nobody: 401 },
  },
  { endpoint: sessionApi.demoAccounts, make: nothing, expect: { nobody: 200 } },
  { endpoint: sessionApi.current, make: nothing, expect: { nobody: 401, 'here:officer': 200 } },
  {
    endpoint: sessionApi.choosePost,
    make: async (app) => ({ body: { membershipId: app.world.person('here:officer').membershipId } }),
    expect: { nobody: 401, 'here:officer': 200, 'here:secretary': 404, 'there:officer': 404 },
  },
  { endpoint: sessionApi.signOut, make: nothing, expect: { nobody: 401 } },
  { endpoint: sessionApi.signOutEverywhere, make: nothing, expect: { nobody: 401 } },
]
