import { auditApi } from '@phoihop/contract/audit'
import { settingsApi } from '@phoihop/contract/settings'
import { taskActsApi } from '@phoihop/contract/task-acts'
import { taskListsApi } from '@phoihop/contract/task-lists'
import { matrixApi } from '@phoihop/contract/task-matrix'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const secretary = 'here:secretary'
const officer = 'here:officer'
const say = (id: string, body: object, who = secretary) => app.call(who, taskActsApi.setField, { params: { id }, body })
const get = (id: string, who = secretary) => app.ok(who, tasksApi.get, { params: { id } })

test('a field of the territory’s list is said, changed and taken off; only who decides is offered the list', async () => {
  const { single } = await issuedPaper(app)
  const task = await get(single.id)
  expect(task).toMatchObject({ field: null, suggestedField: null, can: { setField: true } })
  expect(task.fieldChoices).toContain('Kinh tế')
  expect(await get(single.id, officer)).toMatchObject({ fieldChoices: [], can: { setField: false } })
  const said = (await say(single.id, { version: task.version, field: ' Kinh  tế ' })).json()
  expect(said).toMatchObject({ field: 'Kinh tế', version: task.version + 1 })
  const late = await say(single.id, { version: task.version, field: null })
  expect(late.json()).toMatchObject({ code: 'request/stale-version', current: { field: 'Kinh tế' } })
  expect((await say(single.id, { version: said.version, field: null })).json().field).toBeNull()
})

test('a field that is not on the list is refused; one taken off the list meanwhile stays', async () => {
  const { single } = await issuedPaper(app)
  const { version } = await get(single.id)
  const refused = await say(single.id, { version, field: 'Chuyện khác' })
  expect(refused.json()).toMatchObject({ status: 400, fields: { field: 'proposals/field-unknown' } })
  const said = (await say(single.id, { version, field: 'Khác' })).json()
  const settings = await app.ok('here:administrator', settingsApi.proposals)
  const fields = settings.fields.filter((field) => field !== 'Khác')
  await app.ok('here:administrator', settingsApi.updateProposals, { body: { ...settings, fields } })
  const again = (await say(single.id, { version: said.version, field: 'Khác' })).json()
  expect(again).toMatchObject({ field: 'Khác' })
  expect(again.fieldChoices).not.toContain('Khác')
})

test('list, table, Excel file and choices follow the field, each as far as the reader sees', async () => {
  const { single, paper } = await issuedPaper(app)
  const { version } = await get(single.id)
  await say(single.id, { version, field: 'Cơ sở vật chất' })
  const query = { field: 'Cơ sở vật chất', conclusionId: paper.id }
  const list = await app.ok(secretary, tasksApi.listAssignments, { query })
  expect(new Set(list.rows.map(({ task }) => `${task.id} ${task.field}`))).toEqual(
    new Set([`${single.id} Cơ sở vật chất`]),
  )
  const matrix = await app.ok(secretary, matrixApi.get, { query })
  expect(matrix.total.total).toBe(list.total)
  expect(matrix.tasks.map(({ id }) => id)).toEqual([single.id])
  const file = await app.call(secretary, taskListsApi.workbook, { query: { ...query, columns: 'field' } })
  expect(file.statusCode).toBe(200)
  expect((await app.ok(secretary, taskListsApi.options)).fields).toContain('Cơ sở vật chất')
  expect((await app.ok('there:secretary', taskListsApi.options)).fields).toEqual([])
  expect((await app.ok('here:women', taskListsApi.options)).fields).toEqual([])
})

test('the trail says which field was said', async () => {
  const { single } = await issuedPaper(app)
  const { version } = await get(single.id)
  await say(single.id, { version, field: 'Kinh tế' })
  const trail = await app.ok('here:administrator', auditApi.list, { query: { subjectId: single.id } })
  expect(trail.rows).toContainEqual(
    expect.objectContaining({ action: 'tasks.set-field', before: { field: null }, after: { field: 'Kinh tế' } }),
  )
})
