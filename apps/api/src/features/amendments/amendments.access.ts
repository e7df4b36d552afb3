import { amendmentsApi } from '@phoihop/contract/amendments'
import { type AccessRow, strangers } from '../../testing/access-row.ts'
import { amendingDraft, amendingIssued, postponement } from '../../testing/amending.ts'
import type { TestApp } from '../../testing/test-app.ts'

const draftOnly = {
  nobody: 401,
  'here:secretary': 200,
  'here:chief': 403,
  'here:leader': 404,
  'here:secretary-bdv': 404,
  'here:officer': 404,
  'here:observer': 404,
  'here:administrator': 404,
  ...strangers(404),
}
const issued = {
  nobody: 401,
  'here:secretary': 200,
  'here:chief': 200,
  'here:leader': 200,
  'here:observer': 403,
  'here:officer': 403,
  'here:secretary-bdv': 404,
  'here:administrator': 404,
  ...strangers(404),
}
const ofIssued = async (app: TestApp) => ({ params: { id: (await amendingIssued(app)).paper.id } })

export const rows: AccessRow[] = [
  { endpoint: amendmentsApi.get, make: ofIssued, expect: { ...issued, 'here:observer': 200, 'here:officer': 200 } },
  {
    endpoint: amendmentsApi.options,
    make: async (app) => ({ params: { id: (await amendingDraft(app)).draft.id } }),
    expect: draftOnly,
  },
  {
    endpoint: amendmentsApi.relate,
    make: async (app) => {
      const { draft, earlier } = await amendingDraft(app)
      return { params: { id: draft.id }, body: { version: draft.version, relations: [postponement(earlier)] } }
    },
    expect: draftOnly,
  },
  { endpoint: amendmentsApi.followUp, make: ofIssued, expect: issued },
  {
    endpoint: amendmentsApi.follow,
    make: async (app) => {
      const { paper } = await amendingIssued(app)
      const { rows: open } = await app.ok('here:secretary', amendmentsApi.followUp, { params: { id: paper.id } })
      const assignments = open.map(({ assignmentId, version }) => ({ id: assignmentId, version }))
      return { params: { id: paper.id }, body: { assignments } }
    },
    expect: issued,
  },
]
