import { taskFormsApi } from '@phoihop/contract/task-forms'
import { tasksApi } from '@phoihop/contract/tasks'
import { zip } from '@phoihop/reader/documents/zip.test-data'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assignmentOf, type IssuedPaper, issuedPaper } from '../../testing/papers.ts'
import { type Answers, filledForm, formOf, receivedForm, sent } from '../../testing/task-forms.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
let paper: IssuedPaper
beforeEach(async () => {
  app = await createTestApp()
  paper = await issuedPaper(app)
})
afterEach(() => app.close())

const GOING: Answers = { status: 'Đang thực hiện', percent: '40', result: 'Đã kiểm tra 2 đơn vị' }
const receive = (content: Buffer, name?: string) =>
  app.call('here:secretary', taskFormsApi.receive, sent(content, name))
const take = (id: string, row: { assignmentId: string; version: number } | undefined, key?: string) =>
  app.call('here:secretary', taskFormsApi.takeRow, {
    params: { id },
    body: { assignmentId: row?.assignmentId, version: row?.version },
    ...(key ? { key } : {}),
  })
const work = () => assignmentOf(app, 'here:secretary', paper.single.id, 'here:tckh')

test('what a unit wrote is shown row by row, and becomes nothing until it is taken', async () => {
  const { form, rows, foreign, missing } = await receivedForm(app, GOING)
  expect(form).toMatchObject({ works: 1, taken: 0 })
  expect([foreign, missing]).toEqual([0, 0])
  expect(rows).toMatchObject([
    {
      acts: ['acknowledge', 'report-progress'],
      faults: [],
      changed: false,
      takenAt: null,
      wrote: GOING,
      state: 'assigned',
    },
  ])
  expect((await work()).responses).toEqual([])
})

test('a row that is taken is entered for the unit, with the file as its proof, once', async () => {
  const received = await receivedForm(app, GOING)
  const answer = await take(received.id, received.rows[0], 'the same act')
  expect(answer.json()).toMatchObject({ form: { taken: 1 }, rows: [{ faults: [] }] })
  const now = await work()
  expect(now).toMatchObject({ state: 'in-progress', percent: 40 })
  expect(now.responses.map(({ act, onBehalf }) => [act, onBehalf])).toEqual([
    ['acknowledge', true],
    ['report-progress', true],
  ])
  expect(now.responses.map(({ files }) => files.map(({ name }) => name))).toEqual([['tra-loi.xlsx'], ['tra-loi.xlsx']])
  // sent again over a bad line, pressed again, uploaded again: nothing twice
  expect((await take(received.id, received.rows[0], 'the same act')).statusCode).toBe(200)
  expect((await take(received.id, received.rows[0])).json().code).toBe('task-forms/already-taken')
  const again = await receivedForm(app, { ...GOING, percent: '60' }, received.form.id)
  expect((await take(again.id, again.rows[0])).json().code).toBe('task-forms/already-taken')
  expect((await work()).responses).toHaveLength(2)
})

test('the same file twice is one return', async () => {
  const file = await filledForm(app, (await formOf(app)).id, GOING)
  const [one, two] = [(await receive(file)).json(), (await receive(file, 'ten khac.xlsx')).json()]
  expect(two.id).toBe(one.id)
})

test('a Word form comes back too', async () => {
  const form = await formOf(app)
  const file = await app.call('here:secretary', taskFormsApi.file, {
    params: { id: form.id },
    query: { format: 'docx' },
  })
  const answer = await receive(file.rawPayload, 'tra-loi.docx')
  expect(answer.json()).toMatchObject({
    rows: [{ acts: [], faults: [], wrote: { status: '', result: '' } }],
    missing: 0,
  })
  expect((await take(answer.json().id, answer.json().rows[0])).json().code).toBe('task-forms/row-refused')
})

test('work that somebody acted on since is said to be changed, and an old version is refused', async () => {
  const form = await formOf(app)
  const before = await work()
  const received = await receivedForm(app, GOING, form.id)
  await app.ok('here:officer', tasksApi.acknowledge, { params: { id: before.id }, body: { version: before.version } })
  expect((await take(received.id, received.rows[0])).json().code).toBe('request/stale-version')
  const now = await app.ok('here:secretary', taskFormsApi.getReturn, { params: { id: received.id } })
  expect(now.rows).toMatchObject([{ changed: true, acts: ['report-progress'] }])
  expect((await take(received.id, now.rows[0])).statusCode).toBe(200)
})

test('what is unclear is refused with its reason', async () => {
  const received = await receivedForm(app, { status: 'ok', until: '30/6/2017', reason: 'Chờ kinh phí' })
  expect(received.rows).toMatchObject([{ acts: [], faults: ['status-unclear'] }])
  expect((await take(received.id, received.rows[0])).json().code).toBe('task-forms/row-refused')
})

test('more time asked for in a form waits for the decision', async () => {
  const received = await receivedForm(app, { until: '30/6/2017', reason: 'Chờ kinh phí' })
  expect((await take(received.id, received.rows[0])).statusCode).toBe(200)
  const { rows } = await app.ok('here:secretary', tasksApi.listAssignments, { query: { attention: 'asks-extension' } })
  expect(rows).toHaveLength(1)
})

test('rows added tell nothing, rows deleted are counted', async () => {
  const { id } = await formOf(app)
  const added = await filledForm(app, id, GOING, (sheet) => {
    sheet.addRow(['01890000-0000-7000-8000-00000000000a', 2, 'việc lạ', '', '', 'Đã hoàn thành'])
  })
  expect((await receive(added)).json()).toMatchObject({ foreign: 1, rows: [{ faults: [] }] })
  const deleted = await filledForm(app, id, GOING, (sheet) => sheet.spliceRows(5, 1))
  expect((await receive(deleted)).json()).toMatchObject({ rows: [], missing: 1 })
})

test('a form of another office, of nobody, or without its mark is unknown', async () => {
  await issuedPaper(app, 'there')
  const theirs = await formOf(app, null, 'there:secretary')
  const { id } = await formOf(app)
  for (const mark of [theirs.id, '01890000-0000-7000-8000-000000000000', 'x']) {
    const file = await filledForm(app, id, GOING, (sheet) => {
      sheet.getRow(1).getCell(1).value = `phoihop-form:${mark}`
    })
    expect((await receive(file)).json().code).toBe('task-forms/unknown-form')
  }
})

test('what is no form, or unpacks too far, is refused by its bytes, whatever its name', async () => {
  const files: [string, Buffer][] = [
    ['a program named .docx', Buffer.from('MZ\0\0this program cannot be run in DOS mode')],
    ['nothing a form could be', Buffer.from(zip({ 'a.txt': 'x' }))],
    ['a sheet that unpacks too far', Buffer.from(zip({ 'xl/workbook.xml': ' '.repeat(30 * 1024 * 1024) }))],
    ['a broken archive', Buffer.from('PK\u0003\u0004 and then nothing')],
  ]
  for (const [what, content] of files) {
    const answer = await receive(content, 'tra-loi.docx')
    expect([what, answer.json().code]).toEqual([what, 'task-forms/unreadable'])
  }
})

test('a form with an address goes there by mail', async () => {
  await formOf(app, 'vanthu@donvi.example')
  expect(await app.db.prisma.mail.findMany({ where: { kind: 'task-form' } })).toMatchObject([{ personId: null }])
  const { rows } = await app.ok('here:secretary', taskFormsApi.candidates)
  expect(rows.find(({ organisation }) => organisation.id === app.world.body('here:tckh'))).toMatchObject({
    email: 'vanthu@donvi.example',
    silent: true,
  })
})
