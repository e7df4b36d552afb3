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

/** Somebody with an account that others need not go on using. */
async function newAccount(app: TestApp) {
  const { id } = await newPerson(app)
  return app.ok('here:administrator', peopleApi.openAccount, {
    params: { id },
    body: { email: `tai-khoan.${n}@here.example` },
  })
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
    make: async (app) => ({ params: { id: (await newAccount(app)).id } }),
    expect: { ...managed, ...strangers(404) },
  },
  {
    endpoint: peopleApi.keepAccount,
    make: async (app) => ({ params: { id: (await newAccount(app)).id }, body: { act: 'disable' } }),
    expect: { ...managed, ...strangers(404) },
  },
  {
    // nobody keeps the own account
    endpoint: peopleApi.sendLink,
    make: async (app) => ({ params: { id: app.world.person('here:administrator').personId } }),
    expect: { 'here:administrator': 403 },
  },
]
