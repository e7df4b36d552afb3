import { assignmentActsApi } from '@phoihop/contract/assignment-acts'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assignmentOf, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
  app.setNow(BEFORE)
})
afterEach(() => app.close())

/** One minute before and after midnight in Vietnam, between 20 and 21/6/2017. */
const BEFORE = new Date('2017-06-20T16:59:00Z')
const AFTER = new Date('2017-06-20T17:01:00Z')
const officer = 'here:officer'

/** The lead part of a fresh paper, acknowledged: due on 14/6, so already late. */
async function openPart() {
  const { single } = await issuedPaper(app)
  const { id, version } = await assignmentOf(app, officer, single.id, 'here:tckh')
  return app.ok(officer, tasksApi.acknowledge, { params: { id }, body: { version } })
}

test('time asked for until tomorrow is refused once tomorrow has come', async () => {
  const { id, version } = await openPart()
  const body = { version, words: 'Xin thêm một ngày.', asksFor: '2017-06-21' }
  app.setNow(AFTER)
  const late = await app.call(officer, assignmentActsApi.requestExtension, { params: { id }, body })
  expect(late.json()).toMatchObject({ status: 400, fields: { asksFor: 'tasks/extension-in-the-past' } })
  app.setNow(BEFORE)
  const asked = await app.ok(officer, assignmentActsApi.requestExtension, { params: { id }, body })
  expect(asked.extensions.asksFor).toBe('2017-06-21')
  app.setNow(AFTER)
  const params = { id }
  const given = { version: asked.version, approvedFor: null }
  // asked for in time, the day may still be given: it is today's
  const approved = await app.ok('here:secretary', assignmentActsApi.approveExtension, { params, body: given })
  expect([approved.deadline.dueOn, approved.time, approved.lateDays]).toEqual(['2017-06-21', 'due-soon', 0])
})

test('a list read before midnight is acted on after it, under the day of the act', async () => {
  await openPart()
  const query = { time: 'overdue', mine: true }
  const [row] = (await app.ok(officer, tasksApi.listAssignments, { query })).rows
  expect([row?.lateDays, row?.deadline.dueOn]).toEqual([6, '2017-06-14'])
  app.setNow(AFTER)
  const params = { id: row?.id ?? '' }
  const done = await app.ok(officer, tasksApi.reportDone, { params, body: { version: row?.version } })
  expect([done.completedOn, done.lateDays]).toEqual(['2017-06-21', 7])
})

test('a day looked at twice over midnight is late by one more, though nothing was written', async () => {
  const { taskId } = await openPart()
  const lateDays = async () => (await assignmentOf(app, officer, taskId, 'here:tckh')).lateDays
  expect(await lateDays()).toBe(6)
  app.setNow(AFTER)
  expect(await lateDays()).toBe(7)
})
