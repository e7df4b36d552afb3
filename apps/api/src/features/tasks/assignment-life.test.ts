import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignmentOf, draftPaper, issuedPaper, mark } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { conclusionsApi } from '@phoihop/contract/conclusions'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const officer = 'here:officer'
const secretary = 'here:secretary'

describe('the life of an assignment', () => {
  test('is acknowledged, reported on, done, sent back, done again and accepted, each act in its history', async () => {
    const { single } = await issuedPaper(app)
    let now = await assignmentOf(app, officer, single.id, 'here:tckh')
    expect(now).toMatchObject({ state: 'assigned', time: 'overdue', lateDays: 6, assignedOn: '2017-06-01' })
    const params = { id: now.id }
    now = await app.ok(officer, tasksApi.acknowledge, { params, body: { version: now.version } })
    now = await app.ok(officer, tasksApi.reportProgress, {
      params,
      body: { version: now.version, percent: 60, words: 'Đang kiểm tra.' },
    })
    expect(now).toMatchObject({ state: 'in-progress', percent: 60 })
    now = await app.ok(officer, tasksApi.reportDone, {
      params,
      body: { version: now.version, productNumber: '12/BC', productOn: '2017-06-19' },
    })
    expect(now).toMatchObject({ state: 'reported', percent: 100, completedOn: '2017-06-20', time: 'overdue' })
    now = await app.ok(secretary, tasksApi.sendBack, {
      params,
      body: { version: now.version, words: 'Thiếu số liệu.' },
    })
    expect(now).toMatchObject({ state: 'sent-back', completedOn: null })
    now = await app.ok(officer, tasksApi.reportDone, { params, body: { version: now.version, words: 'Đã bổ sung.' } })
    now = await app.ok(secretary, tasksApi.accept, { params, body: { version: now.version } })
    expect(now).toMatchObject({ state: 'accepted', time: 'done-late', lateDays: 6 })
    expect(now.responses.map((response) => response.act)).toEqual([
      'acknowledge',
      'report-progress',
      'report-done',
      'send-back',
      'report-done',
      'accept',
    ])
    expect(now.responses[1]).toMatchObject({
      percent: 60,
      words: 'Đang kiểm tra.',
      personName: 'Người officer',
      organisationName: 'Phòng TC-KH here',
    })
    const still = Object.entries(now.can).flatMap(([act, may]) => (may ? [act] : []))
    expect(still).toEqual(['correctDeadline', 'requestReopen'])
  })

  test('a class goes to each of its bodies, each with a state of its own', async () => {
    const { fanOut } = await issuedPaper(app)
    const task = await app.ok(secretary, tasksApi.get, { params: { id: fanOut.id } })
    expect(task.assignments.map((one) => one.organisation.shortName)).toEqual(['UBND xã a', 'UBND xã b'])
    expect(task.assignments.every((one) => one.className === 'Các xã (UBND các xã)')).toBe(true)
    const own = await assignmentOf(app, 'here:officer-a', fanOut.id, 'here:ub-a')
    await app.ok('here:officer-a', tasksApi.acknowledge, { params: { id: own.id }, body: { version: own.version } })
    const after = await app.ok(secretary, tasksApi.get, { params: { id: fanOut.id } })
    expect(after.assignments.map((one) => one.state)).toEqual(['acknowledged', 'assigned'])
    expect(after.rollUp).toMatchObject({ total: 2, accepted: 0, unacknowledged: 1 })
  })

  test('one unit does not see the answer of another unit of the same class', async () => {
    const { fanOut } = await issuedPaper(app)
    const task = await app.ok('here:officer-a', tasksApi.get, { params: { id: fanOut.id } })
    expect(task.assignments.map((one) => one.organisation.shortName)).toEqual(['UBND xã a'])
    expect(task.rollUp.total).toBe(1)
  })

  test('lead and coordinating units of one task see each other', async () => {
    const { single } = await issuedPaper(app)
    for (const who of [officer, 'here:officer-mttq']) {
      const task = await app.ok(who, tasksApi.get, { params: { id: single.id } })
      expect(task.assignments.map((one) => one.role)).toEqual(['lead', 'coordinating'])
    }
  })

  test('the same report sent five times at once acts once', async () => {
    const { single } = await issuedPaper(app)
    const now = await assignmentOf(app, officer, single.id, 'here:tckh')
    const send = { params: { id: now.id }, body: { version: now.version }, key: 'same-key-5-times' }
    const answers = await Promise.all(Array.from({ length: 5 }, () => app.call(officer, tasksApi.acknowledge, send)))
    expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 200, 200, 200])
    const after = await assignmentOf(app, officer, single.id, 'here:tckh')
    expect(after.responses).toHaveLength(1)
  })

  test('a key used again for something else is refused', async () => {
    const { single } = await issuedPaper(app)
    const now = await assignmentOf(app, officer, single.id, 'here:tckh')
    const key = 'one-key-two-acts'
    await app.ok(officer, tasksApi.acknowledge, { params: { id: now.id }, body: { version: now.version }, key })
    const again = await app.call(officer, tasksApi.reportProgress, {
      params: { id: now.id },
      body: { version: 2, percent: 10, words: 'x' },
      key,
    })
    expect(again.json()).toMatchObject({ status: 409, code: 'request/key-reused' })
  })

  test('of two who decide at once the second is told and sees how it stands', async () => {
    const { single } = await issuedPaper(app)
    let now = await assignmentOf(app, officer, single.id, 'here:tckh')
    const params = { id: now.id }
    now = await app.ok(officer, tasksApi.acknowledge, { params, body: { version: now.version } })
    now = await app.ok(officer, tasksApi.reportDone, { params, body: { version: now.version } })
    const [first, second] = await Promise.all([
      app.call(secretary, tasksApi.accept, { params, body: { version: now.version } }),
      app.call(secretary, tasksApi.sendBack, { params, body: { version: now.version, words: 'Chưa đủ.' } }),
    ])
    expect([first.statusCode, second.statusCode].toSorted((a, b) => a - b)).toEqual([200, 409])
    const refused = first.statusCode === 409 ? first : second
    expect(refused.json()).toMatchObject({
      code: 'request/stale-version',
      current: { id: now.id, version: now.version + 1 },
    })
  })

  test.each([
    ['percent 101', { percent: 101, words: 'x' }, 'percent'],
    ['percent 1.5', { percent: 1.5, words: 'x' }, 'percent'],
    ['no words', { percent: 10 }, 'words'],
    ['blank words', { percent: 10, words: '  ' }, 'words'],
    ['5001 characters', { percent: 10, words: 'x'.repeat(5001) }, 'words'],
  ])('progress with %s is refused at its field and nothing changes', async (_name, body, field) => {
    const { single } = await issuedPaper(app)
    let now = await assignmentOf(app, officer, single.id, 'here:tckh')
    now = await app.ok(officer, tasksApi.acknowledge, { params: { id: now.id }, body: { version: now.version } })
    const answer = await app.call(officer, tasksApi.reportProgress, {
      params: { id: now.id },
      body: { version: now.version, ...body },
    })
    expect(answer.statusCode).toBe(400)
    expect(Object.keys(answer.json().fields)).toEqual([field])
    expect(await assignmentOf(app, officer, single.id, 'here:tckh')).toEqual(now)
  })

  test('a product paper is asked for when the sentence wants one', async () => {
    const draft = await draftPaper(app)
    const task = await mark(app, draft, {
      sentence: 'Giao Phòng TC-KH kiểm tra',
      lead: ['here:tckh'],
      wantsPaper: true,
    })
    await app.ok(secretary, conclusionsApi.issue, { params: { id: draft.id }, body: { version: draft.version } })
    let now = await assignmentOf(app, officer, task.id, 'here:tckh')
    const params = { id: now.id }
    now = await app.ok(officer, tasksApi.acknowledge, { params, body: { version: now.version } })
    const answer = await app.call(officer, tasksApi.reportDone, { params, body: { version: now.version } })
    expect(answer.json()).toMatchObject({
      status: 400,
      code: 'tasks/product-paper-missing',
      fields: { productNumber: 'tasks/product-paper-missing' },
    })
    now = await app.ok(officer, tasksApi.reportDone, {
      params,
      body: { version: now.version, productNumber: '15/TB-TCKH' },
    })
    expect(now.responses.at(-1)).toMatchObject({ productNumber: '15/TB-TCKH', percent: 100 })
  })

  test('what is returned goes back to the assigner, who gives it again or withdraws it', async () => {
    const { single } = await issuedPaper(app)
    let now = await assignmentOf(app, officer, single.id, 'here:tckh')
    const params = { id: now.id }
    const suggestedId = app.world.body('here:mttq')
    now = await app.ok(officer, tasksApi.return, {
      params,
      body: { version: now.version, words: 'Không đúng thẩm quyền.', suggestedId },
    })
    expect(now).toMatchObject({ state: 'returned', responses: [{ act: 'return', suggested: { id: suggestedId } }] })
    now = await app.ok(secretary, tasksApi.reassign, { params, body: { version: now.version } })
    expect(now).toMatchObject({ state: 'assigned', acknowledgeBy: '2017-06-22' })
    now = await app.ok(secretary, tasksApi.suspend, { params, body: { version: now.version, words: 'Chờ hướng dẫn.' } })
    now = await app.ok(secretary, tasksApi.resume, { params, body: { version: now.version } })
    now = await app.ok(secretary, tasksApi.withdraw, {
      params,
      body: { version: now.version, words: 'Đã có văn bản khác.' },
    })
    expect(now.state).toBe('withdrawn')
    const late = await app.call(officer, tasksApi.acknowledge, { params, body: { version: now.version } })
    expect(late.json()).toMatchObject({ status: 409, code: 'tasks/state-refuses', current: { state: 'withdrawn' } })
  })
})

describe('many at once', () => {
  test('sixty people pressing the same button: one act is done, the others are told, nobody else waits', async () => {
    const { single } = await issuedPaper(app)
    const now = await assignmentOf(app, officer, single.id, 'here:tckh')
    const press = () =>
      app.call(officer, tasksApi.acknowledge, { params: { id: now.id }, body: { version: now.version } })
    const [answers, other] = await Promise.all([
      Promise.all(Array.from({ length: 60 }, press)),
      app.call('here:officer-a', tasksApi.myWork),
    ])
    expect(answers.filter((answer) => answer.statusCode === 200)).toHaveLength(1)
    expect(answers.filter((answer) => answer.statusCode === 409)).toHaveLength(59)
    expect(other.statusCode).toBe(200)
  })
})
