import { assignmentActsApi } from '@phoihop/contract/assignment-acts'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import { discussionsApi } from '@phoihop/contract/discussions'
import { figuresApi } from '@phoihop/contract/figures'
import { meetingsApi } from '@phoihop/contract/meetings'
import { noticesApi } from '@phoihop/contract/notices'
import { proposalsApi } from '@phoihop/contract/proposals'
import { regulationsApi } from '@phoihop/contract/regulations'
import { renditionsApi } from '@phoihop/contract/renditions'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignmentOf, type IssuedPaper, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { workOff } from '../../testing/work-off.ts'

let app: TestApp
let issued: IssuedPaper
const staff = 'here:staff'
beforeAll(async () => {
  app = await createTestApp()
  issued = await issuedPaper(app)
  await issuedPaper(app)
  const own = await assignmentOf(app, 'here:officer', issued.single.id, 'here:tckh')
  await app.ok('here:officer', assignmentActsApi.handOn, {
    params: { id: own.id },
    body: { version: own.version, membershipId: app.world.person(staff).membershipId },
  })
})
afterAll(() => app.close())

test('a post of staff counts and lists what was handed on to it, and nothing else', async () => {
  expect((await app.ok(staff, tasksApi.listAssignments)).total).toBe(1)
  expect((await app.ok(staff, figuresApi.get)).total.total).toBe(1)
  const query = { mine: true }
  expect((await app.ok(staff, tasksApi.listAssignments, { query })).total).toBe(1)
})

test('it reads the sentence with its context, not the paper, nor the other units', async () => {
  const task = await app.ok(staff, tasksApi.get, { params: { id: issued.single.id } })
  expect(task.context.text).toContain('Giao Phòng TC-KH kiểm tra')
  expect(task.assignments.map((one) => one.organisation.shortName)).toEqual(['Phòng TC-KH'])
  const params = { id: issued.paper.id }
  for (const endpoint of [conclusionsApi.get, renditionsApi.get])
    expect((await app.call(staff, endpoint, { params })).statusCode).toBe(404)
  expect((await app.call(staff, tasksApi.get, { params: { id: issued.fanOut.id } })).statusCode).toBe(404)
  const own = { id: issued.single.id }
  await app.ok('here:officer-mttq', discussionsApi.comment, { params: own, body: { words: 'Giữa các đơn vị.' } })
  const discussion = await app.ok(staff, discussionsApi.ofTask, { params: own })
  expect([discussion.comments, discussion.can.comment]).toEqual([[], false])
  const links = await app.ok(staff, tasksApi.links, { params: own })
  expect(links).toMatchObject({ meeting: null, lookedAt: [], changes: [], related: [] })
})

test('what units say to each other on the task does not come as a notice to it, though it follows the task', async () => {
  const params = { id: issued.single.id }
  await app.ok(staff, discussionsApi.subscribe, { params })
  await app.ok('here:officer-mttq', discussionsApi.comment, { params, body: { words: 'Chỉ giữa các đơn vị.' } })
  // told before it was known better
  await workOff(app, null)
  const told = await app.db.prisma.notice.findFirstOrThrow({ where: { kind: 'comment' } })
  const { membershipId, personId } = app.world.person(staff)
  await app.db.prisma.notice.create({ data: { ...told, id: crypto.randomUUID(), membershipId, personId } })
  const { rows } = await app.ok(staff, noticesApi.list)
  expect(rows.map(({ kind }) => kind)).toEqual(['response'])
  expect((await app.ok(staff, noticesApi.live)).unread).toBe(1)
})

test.each([
  ['papers', conclusionsApi.list],
  ['meetings', meetingsApi.list],
  ['proposals', proposalsApi.list],
  ['regulations', regulationsApi.list],
])('it finds no %s', async (_name, endpoint) => {
  const answer = await app.call(staff, endpoint)
  expect([answer.statusCode, answer.json().rows ?? answer.json().meetings]).toEqual([200, []])
})

test('it does not return, hand on, or ask for more time: the unit does', async () => {
  const own = await assignmentOf(app, staff, issued.single.id, 'here:tckh')
  const able = Object.entries(own.can).flatMap(([act, may]) => (may ? [act] : []))
  expect(able).toEqual(['acknowledge'])
  for (const endpoint of [tasksApi.return, assignmentActsApi.requestExtension, assignmentActsApi.takeBack]) {
    const body = {
      version: own.version,
      words: 'Lý do.',
      ...(endpoint === assignmentActsApi.requestExtension && { asksFor: '2017-07-30' }),
    }
    expect((await app.call(staff, endpoint, { params: { id: own.id }, body })).statusCode).toBe(403)
  }
})
