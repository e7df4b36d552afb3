import { peopleApi } from '@phoihop/contract/people'
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
let n = 0

function post(app: TestApp) {
  return {
    organisationId: app.world.body('here:tckh'),
    post: 'Chuyên viên',
    function: 'officer',
    startsOn: '2017-01-01',
  }
}

async function newPerson(app: TestApp) {
  n += 1
  return app.ok('here:administrator', peopleApi.create, { body: { fullName: `Người mới ${n}`, post: post(app) } })
}

export const rows: AccessRow[] = [
  {
    endpoint: peopleApi.list,
    make: nothing,
    expect: { nobody: 401, 'here:officer-a': 200, 'here:administrator': 200 },
  },
  {
    endpoint: peopleApi.get,
    make: async (app) => ({ params: { id: app.world.person('here:officer').personId } }),
    expect: { nobody: 401, 'here:officer-a': 200, 'here:administrator': 200, ...strangers(404) },
  },
  {
    endpoint: peopleApi.create,
    make: async (app) => ({ body: { fullName: `Người ${(n += 1)}`, post: post(app) } }),
    expect: { ...managed, 'there:administrator': 400, 'there:secretary': 403 },
  },
  {
    endpoint: peopleApi.addPost,
    make: async (app) => ({ params: { id: (await newPerson(app)).id }, body: post(app) }),
    expect: { ...managed, ...strangers(404) },
  },
  {
    endpoint: peopleApi.endPost,
    make: async (app) => {
      const [held] = (await newPerson(app)).posts
      return { params: { id: held?.membershipId ?? '' }, body: { version: held?.version, endsOn: '2017-06-01' } }
    },
    expect: { ...managed, ...strangers(404) },
  },
  {
    endpoint: peopleApi.openAccount,
    make: async (app) => ({ params: { id: (await newPerson(app)).id }, body: { email: `moi.${n}@here.example` } }),
    expect: { ...managed, ...strangers(404) },
  },
  {
    endpoint: peopleApi.sendLink,
    make: async (app) => ({ params: { id: app.world.person('here:officer-b').personId } }),
    expect: { ...managed, ...strangers(404) },
  },
  {
    endpoint: peopleApi.keepAccount,
    make: async (app) => {
      const { personId, accountId } = app.world.person('here:officer-b')
      await app.db.prisma.account.update({ where: { id: accountId }, data: { disabledAt: null, disabledWhy: null } })
      return { params: { id: personId }, body: { act: 'disable' } }
    },
    expect: { ...managed, ...strangers(404) },
  },
  {
    // nobody keeps the own account
    endpoint: peopleApi.sendLink,
    make: async (app) => ({ params: { id: app.world.person('here:administrator').personId } }),
    expect: { 'here:administrator': 403 },
  },
]
