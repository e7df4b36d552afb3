import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { issuedPaper } from '../testing/papers.ts'
import { createTestApp, type TestApp } from '../testing/test-app.ts'
import { findActorByMembership } from './session.ts'
import { readRows } from './sql.ts'
import { visibleAssignment } from './visible.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
  for (let n = 0; n < 4; n += 1) await issuedPaper(app)
})
afterAll(() => app.close())

interface Plan {
  Alias?: string
  'Actual Loops': number
  Plans?: Plan[]
}

test('which tasks are the own is found once for a list, not once for each of its rows', async () => {
  const actor = await findActorByMembership(app.db, app.world.person('here:officer-mttq').membershipId, '2017-06-20')
  if (!actor) throw new Error('the officer holds the post')
  const [explained] = await readRows<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    app.db,
    sql`explain (analyze, format json) select a.id from assignment a join task t on t.id = a.task_id
      join conclusion c on c.id = t.conclusion_id where ${visibleAssignment(actor)}`,
  )
  const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)]
  const all = explained ? nodes(explained['QUERY PLAN'][0].Plan) : []
  expect(all.filter((node) => node.Alias === 'mine').map((node) => node['Actual Loops'])).toEqual([1])
})
