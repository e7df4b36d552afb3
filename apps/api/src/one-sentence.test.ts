import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assignmentActsApi } from '@phoihop/contract/assignment-acts'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import type { Endpoint } from '@phoihop/contract/endpoint'
import { figuresApi } from '@phoihop/contract/figures'
import { noticesApi } from '@phoihop/contract/notices'
import type { Assignment } from '@phoihop/contract/task-shapes'
import { taskFormsApi } from '@phoihop/contract/task-forms'
import { matrixApi } from '@phoihop/contract/task-matrix'
import { tasksApi } from '@phoihop/contract/tasks'
import { urgingsApi } from '@phoihop/contract/urgings'
import { rollUpWords } from '@phoihop/domain/tasks/roll-up-words'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { remindWork } from './features/notices/public.ts'
import { draftPaper, markEntry } from './testing/papers.ts'
import { receivedForm } from './testing/task-forms.ts'
import { createTestApp, type TestApp } from './testing/test-app.ts'
import { issuedSlip } from './testing/urgings.ts'
import { workOff } from './testing/work-off.ts'

const COMMUNES = ['c', 'd', 'e', 'f', 'g', 'h', 'i', 'k', 'l', 'm']
const secretary = 'here:secretary'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp({ moreCommunes: COMMUNES })
}, 60_000)
afterAll(() => app.close())

/** Mục III.1 of Kết luận 07-KL/HU, word for word. */
function sentence(): string {
  const text = readFileSync(fileURLToPath(new URL('../demo/kl-07-2017.txt', import.meta.url)), 'utf8')
  return /Đề nghị Đảng ủy, UBND các xã quan tâm hơn nữa[^.]+/u.exec(text)?.[0] ?? ''
}

const onDay = (day: string) => app.setNow(new Date(`${day}T03:00:00Z`))

/** III.1, given on 20/6/2017 to the Đảng ủy and the UBND of all twelve communes, until 27/6/2017. */
async function give(): Promise<{ paperId: string; taskId: string }> {
  const words = sentence()
  const draft = await draftPaper(app, 'here', {
    issuedOn: '2017-06-20',
    text: `KẾT LUẬN\n\n1. ${words}.\n\nNơi nhận:\n\n- Như trên.`,
  })
  const entry = markEntry(app, draft, { sentence: words, lead: ['@communes', '@commune-party'], dueOn: '2017-06-27' })
  const { id } = await app.ok(secretary, tasksApi.mark, { params: { id: draft.id }, body: entry })
  await app.ok(secretary, conclusionsApi.issue, { params: { id: draft.id }, body: { version: draft.version } })
  return { paperId: draft.id, taskId: id }
}

/** One body's part, and what its people and the office do to it, one act after the other. */
function partOf(taskId: string, body: string) {
  const find = async () => {
    const task = await app.ok(secretary, tasksApi.get, { params: { id: taskId } })
    const found = task.assignments.find(({ organisation }) => organisation.id === app.world.body(`here:${body}`))
    if (!found) throw new Error(`${body} has no part`)
    return found
  }
  const by = async (who: string, endpoint: Endpoint, words: object = {}, key: string = crypto.randomUUID()) => {
    const { id, version } = await find()
    // every act answers with the assignment
    return app.ok(who, endpoint, { params: { id }, body: { version, ...words }, key }) as Promise<Assignment>
  }
  return { find, by, officer: `here:officer-${body}` }
}

async function answers(taskId: string, body: string): Promise<void> {
  const { by, officer } = partOf(taskId, body)
  await by(officer, tasksApi.acknowledge)
  await by(officer, tasksApi.reportDone, { words: 'Đã họp, phân công, có biên bản.' })
}

test('one sentence goes to 24 bodies and comes back: table, roll-up, figures, notices, slip and history tell the same', async () => {
  const { paperId, taskId } = await give()
  // six communes from their phones, and the Đảng ủy of all ten that answer
  for (const body of ['c', 'd', 'e', 'f', 'g', 'h'].map((one) => `ub-${one}`)) await answers(taskId, body)
  for (const commune of COMMUNES) await answers(taskId, `du-${commune}`)

  // the seventh was in a village without a line: its report went out later, five times over a bad one
  const offline = partOf(taskId, 'ub-i')
  const { id: offlineId } = await offline.by(offline.officer, tasksApi.acknowledge)
  const report = {
    params: { id: offlineId },
    body: { version: 2, words: 'Gửi từ điện thoại.' },
    key: 'one report, kept on the phone',
  }
  const sent = await Promise.all([1, 2, 3, 4, 5].map(() => app.call(offline.officer, tasksApi.reportDone, report)))
  expect(sent.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200])

  // the eighth does not sign in: it fills the form it was sent, and the office takes its row
  const organisationId = app.world.body('here:ub-k')
  const form = await app.ok(secretary, taskFormsApi.create, { body: { organisationId } })
  const back = await receivedForm(
    app,
    { status: 'Đã hoàn thành', percent: '100', result: 'Đã họp, phân công.' },
    form.id,
  )
  const [row] = back.rows
  expect(row).toMatchObject({ acts: ['acknowledge', 'report-done'], faults: [] })
  const take = { assignmentId: row?.assignmentId, version: row?.version }
  await app.ok(secretary, taskFormsApi.takeRow, { params: { id: back.id }, body: take })

  // the tenth asks for more time
  const extended = partOf(taskId, 'ub-m')
  await extended.by(extended.officer, tasksApi.acknowledge)
  const why = { words: 'Chờ đại hội Hội Nông dân xã.', asksFor: '2017-07-10' }
  await extended.by(extended.officer, assignmentActsApi.requestExtension, why)
  const asked = await app.ok(secretary, tasksApi.get, { params: { id: taskId } })
  expect(rollUpWords(asked.rollUp)).toBe('0/24 xong, 18 chờ xác nhận, 1 xin gia hạn, 5 chưa tiếp nhận')
  await extended.by(secretary, assignmentActsApi.approveExtension)

  // the ninth is two days late
  onDay('2017-06-29')
  await answers(taskId, 'ub-l')
  for (const body of [...COMMUNES.map((one) => `du-${one}`), ...COMMUNES.slice(0, 9).map((one) => `ub-${one}`)])
    await partOf(taskId, body).by(secretary, tasksApi.accept)

  onDay('2017-07-05')
  await workOff(app, null)
  await remindWork(app.db, app.now())
  const { rollUp, assignments } = await app.ok(secretary, tasksApi.get, { params: { id: taskId } })
  expect(rollUpWords(rollUp)).toBe('19/24 xong, 4 quá hạn, 4 chưa tiếp nhận')
  const tally = { total: 24, 'done-in-time': 18, 'done-late': 1, 'in-time': 1, overdue: 4, unacknowledged: 4 }
  const matrix = await app.ok('here:leader', matrixApi.get, { query: { conclusionId: paperId } })
  expect([matrix.total, matrix.size]).toMatchObject([tally, { units: 24, tasks: 1 }])
  expect(matrix.cells.filter(({ time }) => time === 'overdue').map(({ lateDays }) => lateDays)).toEqual([8, 8, 8, 8])
  const figures = await app.ok('here:leader', figuresApi.get, { query: { period: '2017', conclusionId: paperId } })
  expect(figures.total).toMatchObject(tally)
  const list = await app.ok('here:leader', tasksApi.listAssignments, {
    query: { conclusionId: paperId, time: 'overdue' },
  })
  expect(list.total).toBe(4)

  // the office heard of every report, of the request, and of the four that are silent
  const { rows: told } = await app.ok(secretary, noticesApi.list, { query: { limit: 200 } })
  const count = (what: string) =>
    told.filter(({ kind, act, task }) => (act ?? kind) === what && task?.id === taskId).length
  expect({ done: count('report-done'), asked: count('request-extension'), overdue: count('due') }).toEqual({
    // the one the office entered itself is no news to it
    done: 18,
    asked: 1,
    overdue: 4,
  })
  expect((await app.ok(extended.officer, noticesApi.list)).rows.map(({ act }) => act)).toContain('approve-extension')

  // a slip to one of the four
  const { rows: candidates } = await app.ok(secretary, urgingsApi.candidates)
  const silent = ['ub-a', 'ub-b', 'du-a', 'du-b'].map((body) => app.world.body(`here:${body}`))
  expect(candidates.map(({ organisation }) => organisation.id).toSorted(compare)).toEqual(silent.toSorted(compare))
  const slip = await issuedSlip(app, 'here:ub-a')
  expect(slip).toMatchObject({
    number: '01',
    times: 1,
    rows: [{ daysLate: 8, words: expect.stringContaining('Đề nghị Đảng ủy') }],
  })

  const acts = (body: string) =>
    assignments
      .find(({ organisation }) => organisation.id === app.world.body(`here:${body}`))
      ?.responses.map((one) => (one.onBehalf ? `${one.act} thay` : one.act))
  expect(acts('ub-i')).toEqual(['acknowledge', 'report-done', 'accept'])
  expect(acts('ub-k')).toEqual(['acknowledge thay', 'report-done thay', 'accept'])
  expect(acts('ub-l')).toEqual(['acknowledge', 'report-done', 'accept'])
  expect(acts('ub-m')).toEqual(['acknowledge', 'request-extension', 'approve-extension'])
  expect(acts('ub-a')).toEqual([])
}, 120_000)

function compare(a: string, b: string): number {
  return a < b ? -1 : 1
}
