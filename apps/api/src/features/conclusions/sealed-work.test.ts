import { assignmentActsApi } from '@phoihop/contract/assignment-acts'
import { taskActsApi } from '@phoihop/contract/task-acts'
import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRow } from '../../platform/sql.ts'
import { assignmentOf, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { type SealedPaper, sealedPapersSql, sealOfFacts } from './canonical-papers.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

test('whatever becomes of the work, the paper is as it was sealed', async () => {
  const { single, paper } = await issuedPaper(app)
  const words = 'Lý do.'
  const params = { id: single.id }
  const now = await assignmentOf(app, 'here:secretary', single.id, 'here:tckh')
  const corrected = await app.ok('here:secretary', assignmentActsApi.correctDeadline, {
    params: { id: now.id },
    body: { version: now.version, words, dueOn: '2017-07-14' },
  })
  const change = { assignmentId: now.id, version: corrected.version, oldLead: 'coordinating', words }
  const organisationId = app.world.body('here:mttq')
  await app.ok('here:secretary', taskActsApi.changeLead, { params, body: { ...change, organisationId } })
  const added = { organisationId: app.world.body('here:bdv'), role: 'lead', dueOn: '2017-07-31', words }
  await app.ok('here:secretary', taskActsApi.addUnit, { params, body: added })
  await app.ok('here:chief', taskActsApi.waiveCheck, { params, body: { version: single.version, words } })
  const row = await readRow<SealedPaper>(app.db, sealedPapersSql(sql`c.id = ${paper.id}::uuid`))
  expect(row && sealOfFacts(row.facts)).toBe(row?.sealed)
})
