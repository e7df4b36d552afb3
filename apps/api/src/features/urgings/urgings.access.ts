import { urgingsApi } from '@phoihop/contract/urgings'
import { type AccessRow, nothing, OF_OFFICE_ONLY, strangers } from '../../testing/access-row.ts'
import { assignmentOf, issuedPaper } from '../../testing/papers.ts'
import type { TestApp } from '../../testing/test-app.ts'
import { draftSlip, issuedSlip, signedSlip } from '../../testing/urgings.ts'

const secretary = 'here:secretary'

/** A fresh draft to Phòng TC-KH, which owes what was due on 14/6/2017. */
async function draft(app: TestApp) {
  await issuedPaper(app)
  await app.db.prisma.urging.deleteMany({ where: { state: 'draft' } })
  return draftSlip(app)
}
async function issued(app: TestApp) {
  await issuedPaper(app)
  await app.db.prisma.urging.deleteMany({ where: { state: 'draft' } })
  return issuedSlip(app)
}
/** Issued, it is seen where the unit and the office are seen. */
const seen = {
  nobody: 401,
  [secretary]: 200,
  'here:chief': 200,
  'here:leader': 200,
  'here:officer': 200,
  'here:officer-a': 404,
  'here:women': 404,
  'here:administrator': 404,
  ...strangers(404),
}

export const rows: AccessRow[] = [
  {
    endpoint: urgingsApi.list,
    make: nothing,
    expect: { nobody: 401, [secretary]: 200, 'here:officer': 200, 'there:officer': 200 },
  },
  {
    endpoint: urgingsApi.candidates,
    make: nothing,
    expect: { nobody: 401, [secretary]: 200, 'here:officer': 200, 'there:officer': 200 },
  },
  {
    endpoint: urgingsApi.create,
    make: async (app) => {
      await issuedPaper(app)
      await app.db.prisma.urging.deleteMany({ where: { state: 'draft' } })
      return { body: { organisationId: app.world.body('here:tckh'), kind: 'urging-slip' } }
    },
    expect: { nobody: 401, [secretary]: 200, 'here:chief': 403, 'here:officer': 403, ...strangers(404) },
  },
  { endpoint: urgingsApi.get, make: async (app) => ({ params: { id: (await issued(app)).id } }), expect: seen },
  {
    endpoint: urgingsApi.print,
    make: async (app) => ({ params: { id: (await issued(app)).id }, query: { format: 'pdf' } }),
    expect: seen,
  },
  {
    endpoint: urgingsApi.update,
    make: async (app) => {
      const { id, version } = await draft(app)
      return { params: { id }, body: { kind: 'urging-letter', symbol: 'CV/VPHU', version } }
    },
    expect: OF_OFFICE_ONLY,
  },
  {
    endpoint: urgingsApi.remove,
    make: async (app) => ({ params: { id: (await draft(app)).id } }),
    expect: OF_OFFICE_ONLY,
  },
  {
    endpoint: urgingsApi.issue,
    make: async (app) => {
      const { id, version } = await signedSlip(app, await draft(app))
      return { params: { id }, body: { version } }
    },
    expect: OF_OFFICE_ONLY,
  },
  {
    endpoint: urgingsApi.remind,
    make: async (app) => {
      const { single } = await issuedPaper(app)
      const { id } = await assignmentOf(app, secretary, single.id, 'here:tckh')
      return { params: { id }, body: { words: null } }
    },
    expect: {
      nobody: 401,
      [secretary]: 200,
      'here:chief': 403,
      'here:leader': 403,
      'here:officer': 403,
      'here:officer-a': 404,
      'here:administrator': 404,
      ...strangers(404),
    },
  },
]
