import { sessionApi } from '@phoihop/contract/session'
import { createToken } from '../../platform/session.ts'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import type { TestApp } from '../../testing/test-app.ts'

/** Another device on which somebody is signed in. */
async function sessionOf(app: TestApp, who: string): Promise<string> {
  const { accountId, membershipId } = app.world.person(who)
  const at = app.now()
  const { id } = await app.db.prisma.session.create({
    data: {
      tokenHash: Uint8Array.from(createToken().tokenHash),
      accountId,
      membershipId,
      createdAt: at,
      lastUsedAt: at,
      expiresAt: new Date(at.getTime() + 3_600_000),
      userAgent: 'khác',
    },
  })
  return id
}

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
  { endpoint: sessionApi.ways, make: nothing, expect: { nobody: 200 } },
  { endpoint: sessionApi.giveCode, make: async () => ({ body: { code: '000000' } }), expect: { nobody: 401 } },
  { endpoint: sessionApi.lock, make: nothing, expect: { nobody: 401 } },
  { endpoint: sessionApi.unlock, make: async () => ({ body: { password: null } }), expect: { nobody: 401 } },
  { endpoint: sessionApi.list, make: nothing, expect: { nobody: 401, 'here:officer': 200 } },
  {
    endpoint: sessionApi.end,
    make: async (app) => ({ params: { id: await sessionOf(app, 'here:officer-a') } }),
    expect: { nobody: 401, 'here:officer-a': 200, 'here:administrator': 404, 'here:leader': 404, ...strangers(404) },
  },
  { endpoint: sessionApi.endOthers, make: nothing, expect: { nobody: 401, 'here:officer': 200 } },
  { endpoint: sessionApi.signOut, make: nothing, expect: { nobody: 401 } },
  { endpoint: sessionApi.signOutEverywhere, make: nothing, expect: { nobody: 401 } },
]
