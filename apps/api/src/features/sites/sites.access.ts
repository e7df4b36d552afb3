import { sitesApi } from '@phoihop/contract/sites'
import { type AccessRow, strangers } from '../../testing/access-row.ts'
import { calledMeeting, planMeeting } from '../../testing/invitations.ts'
import type { TestApp } from '../../testing/test-app.ts'

const keeping = {
  nobody: 401,
  'here:secretary': 200,
  'here:leader': 403,
  'here:observer': 403,
  'here:officer-mttq': 404,
  'here:secretary-bdv': 404,
  'here:administrator': 404,
  ...strangers(404),
}
const site = { name: 'Điểm cầu chính', main: true }

async function communeSite(app: TestApp) {
  const { meeting } = await calledMeeting(app)
  const params = { id: meeting.id }
  const { rows } = await app.ok('here:secretary', sitesApi.addClass, { params, body: { classCode: 'communes' } })
  const found = rows.find(({ organisation }) => organisation?.id === app.world.body('here:ub-a'))
  return { id: found?.id ?? '', version: found?.version ?? 1 }
}
/** The unit of the site, and who keeps the meeting. */
const ticking = { ...keeping, 'here:officer-a': 200, 'here:chair-a': 200, 'here:officer-b': 404 }

export const rows: AccessRow[] = [
  {
    endpoint: sitesApi.list,
    make: async (app) => ({ params: { id: (await calledMeeting(app)).meeting.id } }),
    expect: { ...keeping, 'here:leader': 200, 'here:observer': 200, 'here:officer': 200, 'here:officer-a': 200 },
  },
  {
    endpoint: sitesApi.add,
    make: async (app) => ({ params: { id: (await planMeeting(app)).id }, body: site }),
    expect: keeping,
  },
  {
    endpoint: sitesApi.addClass,
    make: async (app) => ({ params: { id: (await planMeeting(app)).id }, body: { classCode: 'communes' } }),
    expect: keeping,
  },
  {
    endpoint: sitesApi.copy,
    make: async (app) => {
      const earlier = await planMeeting(app)
      await app.ok('here:secretary', sitesApi.add, { params: { id: earlier.id }, body: site })
      return { params: { id: (await planMeeting(app, { heldOn: '2017-07-12' })).id } }
    },
    expect: keeping,
  },
  {
    endpoint: sitesApi.drop,
    make: async (app) => ({ params: { id: (await communeSite(app)).id } }),
    expect: { ...keeping, 'here:officer-a': 403 },
  },
  {
    endpoint: sitesApi.savePeople,
    make: async (app) => {
      const { id, version } = await communeSite(app)
      return { params: { id }, body: { version, technicianName: 'Người Kỹ Thuật' } }
    },
    expect: ticking,
  },
  {
    endpoint: sitesApi.tick,
    make: async (app) => ({ params: { id: (await communeSite(app)).id }, body: { code: 'sound', state: 'done' } }),
    expect: ticking,
  },
]
