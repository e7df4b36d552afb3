import { regulationsApi } from '@phoihop/contract/regulations'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import { makeRegulation, NOTICE, regulationEntry } from '../../testing/regulations.ts'
import type { TestApp } from '../../testing/test-app.ts'

/** Who stands in a party's body sees it; another office of the same district does not. */
const readers = {
  nobody: 401,
  'here:secretary': 200,
  'here:leader': 200,
  'here:observer': 200,
  'here:officer-mttq': 200,
  'here:officer-a': 200,
  'here:chair-a': 200,
  'here:officer-b': 404,
  'here:officer': 404,
  'here:secretary-bdv': 404,
  'here:administrator': 404,
  ...strangers(404),
}

async function clauseOf(app: TestApp): Promise<string> {
  return (await makeRegulation(app)).clauses[0]?.id ?? ''
}

export const rows: AccessRow[] = [
  {
    endpoint: regulationsApi.list,
    make: nothing,
    expect: { nobody: 401, 'here:secretary': 200, 'here:officer-a': 200, 'there:officer': 200 },
  },
  {
    endpoint: regulationsApi.get,
    make: async (app) => ({ params: { id: (await makeRegulation(app)).id } }),
    expect: readers,
  },
  {
    endpoint: regulationsApi.keeping,
    make: async (app) => ({ params: { id: (await makeRegulation(app)).id }, query: { year: 2017 } }),
    expect: readers,
  },
  {
    endpoint: regulationsApi.create,
    make: async (app) => ({ body: regulationEntry(app) }),
    expect: {
      nobody: 401,
      'here:secretary': 200,
      'here:secretary-bdv': 403,
      'here:officer': 403,
      'here:leader': 403,
      'here:administrator': 403,
      'there:secretary': 400,
      'there:officer': 403,
    },
  },
  {
    endpoint: regulationsApi.update,
    make: async (app) => {
      const { id, version } = await makeRegulation(app)
      return { params: { id }, body: { ...regulationEntry(app), version } }
    },
    expect: {
      nobody: 401,
      'here:secretary': 200,
      'here:leader': 403,
      'here:officer-mttq': 403,
      'here:officer-b': 404,
      ...strangers(404),
    },
  },
  {
    endpoint: regulationsApi.record,
    make: async (app) => ({ params: { id: await clauseOf(app) }, body: NOTICE }),
    // the office that keeps it, and the body that owes it; a party that is only informed does not
    expect: {
      nobody: 401,
      'here:secretary': 200,
      'here:officer-a': 200,
      'here:chair-a': 403,
      'here:officer-mttq': 403,
      'here:leader': 403,
      'here:officer-b': 404,
      ...strangers(404),
    },
  },
  {
    endpoint: regulationsApi.removeNotice,
    make: async (app) => {
      const { id, clauses } = await makeRegulation(app)
      await app.ok('here:officer-a', regulationsApi.record, { params: { id: clauses[0]?.id ?? '' }, body: NOTICE })
      const kept = await app.ok('here:secretary', regulationsApi.keeping, { params: { id }, query: { year: 2017 } })
      return { params: { id: kept.duties[0]?.periods[0]?.notices[0]?.id ?? '' } }
    },
    expect: {
      nobody: 401,
      'here:secretary': 200,
      'here:officer-a': 200,
      'here:officer-mttq': 403,
      'here:officer-b': 404,
      ...strangers(404),
    },
  },
]
