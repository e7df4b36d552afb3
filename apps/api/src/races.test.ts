import { discussionsApi } from '@phoihop/contract/discussions'
import { organisationsApi } from '@phoihop/contract/organisations'
import { peopleApi } from '@phoihop/contract/people'
import { taskActsApi } from '@phoihop/contract/task-acts'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignmentOf, issuedPaper } from './testing/papers.ts'
import { createTestApp, type TestApp } from './testing/test-app.ts'
import { upload } from './testing/upload.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const administrator = 'here:administrator'
const six = <T>(make: (n: number) => Promise<T>) => Promise.all(Array.from({ length: 6 }, (_, n) => make(n)))
const oneOfSix = (status: number) => [200, ...Array.from({ length: 5 }, () => status)].toSorted((a, b) => a - b)
const statuses = (answers: { statusCode: number }[]) => answers.map((one) => one.statusCode).toSorted((a, b) => a - b)

test('six bodies of one name at one moment: one is added', async () => {
  const body = {
    localityId: app.world.locality('here'),
    kindCode: 'department',
    name: 'Phòng Mới',
    shortName: 'PM',
    startsOn: '2017-01-01',
  }
  expect(statuses(await six(() => app.call(administrator, organisationsApi.create, { body })))).toEqual(oneOfSix(409))
})

test('six localities of one name at one moment: one is added', async () => {
  const body = { parentId: app.world.locality('here'), tierCode: 'commune', name: 'Xã Mới', startsOn: '2017-01-01' }
  expect(statuses(await six(() => app.call(administrator, organisationsApi.createLocality, { body })))).toEqual(
    oneOfSix(409),
  )
})

test('six accounts with one address at one moment: one is opened', async () => {
  const post = {
    organisationId: app.world.body('here:tckh'),
    post: 'Chuyên viên',
    function: 'officer',
    startsOn: '2017-01-01',
  }
  const account = { email: 'moi@here.example' }
  const create = (n: number) =>
    app.call(administrator, peopleApi.create, { body: { fullName: `Người ${String(n)}`, post, account } })
  expect(statuses(await six(create))).toEqual(oneOfSix(409))
})

test('one photo proves one report, even when six are sent at one moment', async () => {
  const file = (await upload(app, 'here:officer')).json()
  const assignments = await six(async () => {
    const now = await assignmentOf(app, 'here:officer', (await issuedPaper(app)).single.id, 'here:tckh')
    return app.ok('here:officer', tasksApi.acknowledge, { params: { id: now.id }, body: { version: now.version } })
  })
  const answers = await six((n) => {
    const now = assignments[n]
    const body = { version: now?.version, percent: 5, words: 'x', fileIds: [file.id] }
    return app.call('here:officer', tasksApi.reportProgress, { params: { id: now?.id ?? '' }, body })
  })
  expect(statuses(answers)).toEqual(oneOfSix(400))
})

test('the first words of one person on a task, six at one moment: all are said', async () => {
  const { single } = await issuedPaper(app)
  const say = (n: number) =>
    app.call('here:officer', discussionsApi.comment, { params: { id: single.id }, body: { words: `Lời ${String(n)}` } })
  expect(statuses(await six(say))).toEqual([200, 200, 200, 200, 200, 200])
})

test('who gives returned work again and who withdraws the whole never wait for each other', async () => {
  const secretary = 'here:secretary'
  const answers = await six(async () => {
    const { single } = await issuedPaper(app)
    const { id, version } = await assignmentOf(app, 'here:officer', single.id, 'here:tckh')
    const returned = { version, words: 'Không đúng thẩm quyền.' }
    const now = await app.ok('here:officer', tasksApi.return, { params: { id }, body: returned })
    const body = {
      version: now.version,
      words: 'Giao lại.',
      organisationId: app.world.body('here:lhpn'),
      dueOn: '2017-07-31',
    }
    return Promise.all([
      app.call(secretary, tasksApi.reassign, { params: { id }, body }),
      app.call(secretary, taskActsApi.withdrawAll, { params: { id: single.id }, body: { words: 'Rút.' } }),
    ])
  })
  expect(statuses(answers.flat()).filter((status) => status >= 500)).toEqual([])
})
