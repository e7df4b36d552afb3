import { successionsApi } from '@phoihop/contract/successions'
import { taskActsApi as acts } from '@phoihop/contract/task-acts'
import type { Task } from '@phoihop/contract/task-shapes'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundCommune } from '../../testing/founding.ts'
import { assignmentOf, issuedPaper } from '../../testing/papers.ts'
import { administrator, areaMerge, carryOut, from } from '../../testing/succession-plans.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const officer = 'here:officer'
const secretary = 'here:secretary'
const why = { words: 'Lý do.' }
const body = (key: string) => app.world.body(key)
const getTask = (id: string, who = secretary) => app.ok(who, tasksApi.get, { params: { id } })
const partOf = (task: Task, key: string) => task.assignments.filter((one) => one.organisation.id === body(key))

describe('units later', () => {
  test('a unit is added with its own deadline and the reason', async () => {
    const { single } = await issuedPaper(app)
    const params = { id: single.id }
    const added = { organisationId: body('here:bdv'), role: 'coordinating', dueOn: '2017-07-31', ...why }
    const task = await app.ok(secretary, acts.addUnit, { params, body: added })
    const [part] = partOf(task, 'here:bdv')
    expect(part).toMatchObject({ role: 'coordinating', state: 'assigned', assignedOn: '2017-06-20' })
    expect([part?.deadline.dueOn, part?.responses[0]?.act]).toEqual(['2017-07-31', 'assign'])
    const again = await app.call(secretary, acts.addUnit, { params, body: added })
    expect(again.json().code).toBe('tasks/unit-already')
    const past = { ...added, organisationId: body('here:lhpn'), dueOn: '2017-06-19' }
    expect((await app.call(secretary, acts.addUnit, { params, body: past })).json()).toMatchObject({
      status: 400,
      fields: { dueOn: 'tasks/day-in-the-past' },
    })
    // the task's own day has passed: the unit needs one of its own
    const none = { ...past, dueOn: null }
    expect((await app.call(secretary, acts.addUnit, { params, body: none })).json().fields).toEqual({
      dueOn: 'tasks/deadline-day-missing',
    })
  })

  test('returned work goes to the suggested unit in one act, and the histories name each other', async () => {
    const { single } = await issuedPaper(app)
    const own = await assignmentOf(app, officer, single.id, 'here:tckh')
    const params = { id: own.id }
    const suggestedId = body('here:bdv')
    const now = await app.ok(officer, tasksApi.return, {
      params,
      body: { version: own.version, ...why, suggestedId },
    })
    await app.ok(secretary, tasksApi.reassign, {
      params,
      body: { version: now.version, organisationId: suggestedId, dueOn: '2017-07-15', ...why },
    })
    const task = await getTask(single.id)
    expect(partOf(task, 'here:tckh')[0]).toMatchObject({ state: 'withdrawn' })
    expect(partOf(task, 'here:tckh')[0]?.responses.at(-1)?.suggested?.id).toBe(suggestedId)
    expect(partOf(task, 'here:bdv')[0]).toMatchObject({ role: 'lead', deadline: { dueOn: '2017-07-15' } })
    expect(partOf(task, 'here:bdv')[0]?.responses[0]?.suggested?.id).toBe(body('here:tckh'))
    // withdrawn once, it may be given again
    const back = { organisationId: body('here:tckh'), role: 'coordinating', dueOn: '2017-07-15', ...why }
    const again = await app.ok(secretary, acts.addUnit, { params: { id: single.id }, body: back })
    expect(
      partOf(again, 'here:tckh')
        .map((one) => one.state)
        .toSorted(),
    ).toEqual(['assigned', 'withdrawn'])
  })

  test('the lead passes to the coordinating unit, and the old lead coordinates', async () => {
    const { single } = await issuedPaper(app)
    const own = await assignmentOf(app, officer, single.id, 'here:tckh')
    const change = { assignmentId: own.id, version: own.version, organisationId: body('here:mttq'), ...why }
    const task = await app.ok(secretary, acts.changeLead, {
      params: { id: single.id },
      body: { ...change, oldLead: 'coordinating' },
    })
    expect(task.assignments.map((one) => [one.organisation.shortName, one.role])).toEqual([
      ['UBMTTQVN huyện', 'lead'],
      ['Phòng TC-KH', 'coordinating'],
    ])
    const stale = await app.call(secretary, acts.changeLead, {
      params: { id: single.id },
      body: { ...change, oldLead: 'withdrawn' },
    })
    expect(stale.json()).toMatchObject({ status: 409, code: 'request/stale-version' })
  })

  test('a body made later is offered, never added; declined, it is not offered again', async () => {
    const { fanOut } = await issuedPaper(app)
    const [organisationId, other] = [await foundCommune(app), await foundCommune(app)]
    const params = { id: fanOut.id }
    const before = await getTask(fanOut.id)
    expect(before.offers.map((one) => one.organisation.id)).toEqual(expect.arrayContaining([organisationId, other]))
    expect(before.assignments).toHaveLength(2)
    expect((await getTask(fanOut.id, 'here:officer-a')).offers).toEqual([])
    const declined = await app.ok(secretary, acts.declineOffer, { params, body: { organisationId, ...why } })
    expect(declined.offers.map((one) => one.organisation.id)).not.toContain(organisationId)
    const given = await app.ok(secretary, acts.addUnit, {
      params,
      body: { organisationId: other, role: 'lead', ...why },
    })
    expect(given.assignments.find((one) => one.organisation.id === other)?.className).toMatch(/Các xã/u)
  })
})

describe('decisions about the whole', () => {
  test('checking waived by a leader: "xong" is accepted at once, and the list knows', async () => {
    const { single } = await issuedPaper(app)
    const params = { id: single.id }
    const waived = await app.ok('here:chief', acts.waiveCheck, { params, body: { version: single.version, ...why } })
    expect(waived.checkWaivedOn).toBe('2017-06-20')
    let now = await assignmentOf(app, officer, single.id, 'here:tckh')
    now = await app.ok(officer, tasksApi.acknowledge, { params: { id: now.id }, body: { version: now.version } })
    now = await app.ok(officer, tasksApi.reportDone, { params: { id: now.id }, body: { version: now.version } })
    expect(now).toMatchObject({ state: 'accepted', acceptedOn: '2017-06-20', completedOn: '2017-06-20' })
    const query = { waived: true, conclusionId: waived.paper.id }
    expect((await app.ok(secretary, tasksApi.listAssignments, { query })).total).toBe(2)
    const again = await app.call('here:chief', acts.waiveCheck, {
      params,
      body: { version: waived.version, ...why },
    })
    expect(again.json().code).toBe('tasks/state-refuses')
  })

  test('all that is unfinished is withdrawn in one act, with the reason', async () => {
    const { fanOut } = await issuedPaper(app)
    const params = { id: fanOut.id }
    expect((await app.call(secretary, acts.withdrawAll, { params, body: {} })).json().code).toBe('tasks/words-missing')
    const task = await app.ok(secretary, acts.withdrawAll, { params, body: why })
    expect(task.assignments.map((one) => [one.state, one.responses.at(-1)?.act])).toEqual([
      ['withdrawn', 'withdraw'],
      ['withdrawn', 'withdraw'],
    ])
  })
})

describe('a unit merged while its report is typed', () => {
  test('who typed is told that it changed; the officer of the heir answers', async () => {
    const { fanOut } = await issuedPaper(app)
    const typed = await assignmentOf(app, 'here:officer-a', fanOut.id, 'here:ub-a')
    await app.ok(administrator, successionsApi.carryOut, { body: await areaMerge(app, '2017-06-20') })
    const params = { id: typed.id }
    const answer = await app.call('here:officer-a', tasksApi.acknowledge, { params, body: { version: typed.version } })
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'request/stale-version'])
    const { version } = answer.json().current
    const now = await app.ok('here:officer-a', tasksApi.acknowledge, { params, body: { version } })
    expect([now.state, now.holder?.name]).toEqual(['acknowledged', 'UBND xã Mới here'])
  })

  test('where the work goes to another than the people, who typed is told so in words, and nothing is written', async () => {
    const { single } = await issuedPaper(app)
    const given = await assignmentOf(app, officer, single.id, 'here:tckh')
    const params = { id: given.id }
    const typed = await app.ok(officer, tasksApi.acknowledge, { params, body: { version: given.version } })
    const named = { name: 'Phòng Tài chính', shortName: 'Phòng TC' }
    const tc = { key: 'tc', locality: app.world.locality('here'), kindCode: 'department', ...named }
    const bdv = body('here:bdv')
    const handOver = [{ what: 'assignments', itemIds: [typed.id], to: bdv }]
    const act = { kind: 'split', from: await from(app, 'here:tckh'), to: ['tc', bdv], handOver }
    await carryOut(app, '2017-06-20', act, [tc])
    const report = { version: typed.version, percent: 40, words: 'Đã rà soát xong 12 đơn vị.' }
    const answer = await app.call(officer, tasksApi.reportProgress, { params, body: report })
    expect(answer.json()).toMatchObject({ status: 409, code: 'tasks/handed-over', details: { organisationId: bdv } })
    const held = partOf(await getTask(single.id), 'here:tckh')[0]
    expect([held?.holder?.id, held?.state, held?.responses.length]).toEqual([bdv, 'acknowledged', 1])
    const now = await app.ok('here:secretary-bdv', tasksApi.reportProgress, {
      params,
      body: { ...report, version: held?.version },
    })
    expect([now.percent, now.responses.at(-1)?.words]).toEqual([40, report.words])
  })
})
