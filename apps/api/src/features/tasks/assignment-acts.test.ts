import { assignmentActsApi as acts } from '@phoihop/contract/assignment-acts'
import type { Endpoint } from '@phoihop/contract/endpoint'
import type { Assignment } from '@phoihop/contract/task-shapes'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignmentOf, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const officer = 'here:officer'
const other = 'here:officer-mttq'
const secretary = 'here:secretary'
const chief = 'here:chief'

/** One act, as somebody, on the part as it stands; answers how it stands then. */
const act = (who: string, endpoint: Endpoint, now: Assignment, body: object = {}) =>
  // every act answers with the assignment
  app.ok(who, endpoint, { params: { id: now.id }, body: { version: now.version, ...body } }) as Promise<Assignment>
const refused = async (who: string, endpoint: Endpoint, now: Assignment, body: object = {}) => {
  const answer = await app.call(who, endpoint, { params: { id: now.id }, body: { version: now.version, ...body } })
  return [answer.statusCode, answer.json().code]
}
const why = { words: 'Lý do.' }

async function taken(): Promise<Assignment> {
  const { single } = await issuedPaper(app)
  return act(officer, tasksApi.acknowledge, await assignmentOf(app, officer, single.id, 'here:tckh'))
}

async function coordinating(): Promise<Assignment> {
  const { single } = await issuedPaper(app)
  return assignmentOf(app, other, single.id, 'here:mttq')
}

describe('coordination', () => {
  test('is contributed in words, and ticked by the lead: it closes the part', async () => {
    let now = await coordinating()
    expect(now.can).toMatchObject({ contribute: true, reportDone: false })
    now = await act(other, acts.contribute, now, why)
    expect(now).toMatchObject({ state: 'reported', completedOn: '2017-06-20' })
    const { toCheck } = await app.ok(officer, tasksApi.myWork)
    expect(toCheck.map((row) => row.id)).toContain(now.id)
    now = await act(officer, acts.noteCoordinated, now)
    expect(now).toMatchObject({ state: 'accepted', coordination: 'yes', acceptedOn: '2017-06-20' })
  })

  test('that fell short goes back, in words', async () => {
    let now = await act(other, acts.contribute, await coordinating(), why)
    expect(await refused(officer, acts.noteNotCoordinated, now)).toEqual([400, 'tasks/words-missing'])
    now = await act(secretary, acts.noteNotCoordinated, now, why)
    expect(now).toMatchObject({ state: 'sent-back', coordination: 'no', completedOn: null })
  })

  test('is nothing a lead contributes, or a coordinating unit ticks itself', async () => {
    expect(await refused(officer, acts.contribute, await taken(), why)).toEqual([409, 'tasks/state-refuses'])
    expect(await refused(other, acts.noteCoordinated, await coordinating())).toEqual([403, 'request/not-allowed'])
  })
})

describe('more time', () => {
  test('is asked for, given, and both clocks are told; the first deadline stays', async () => {
    let now = await act(officer, acts.requestExtension, await taken(), {
      ...why,
      obstacle: 'Thiếu người.',
      asksFor: '2017-06-30',
    })
    expect(now).toMatchObject({ extensions: { approved: 0, asksFor: '2017-06-30' }, time: 'overdue' })
    expect(now.responses.at(-1)).toMatchObject({ dayFrom: '2017-06-14', dayTo: '2017-06-30', obstacle: 'Thiếu người.' })
    const query = { attention: 'asks-extension', limit: 200 }
    const waiting = await app.ok(secretary, tasksApi.listAssignments, { query })
    expect(waiting.rows.map((row) => row.id)).toContain(now.id)
    expect((await app.ok(secretary, tasksApi.get, { params: { id: now.taskId } })).rollUp.extending).toBe(1)
    now = await act(secretary, acts.approveExtension, now, { approvedFor: '2017-06-25' })
    expect(now).toMatchObject({
      extensions: { approved: 1, asksFor: null },
      time: 'in-time',
      deadline: { dueOn: '2017-06-25', firstDueOn: '2017-06-14', firstLateDays: 6 },
    })
  })

  test('is asked for once at a time; taken back or refused, it may be asked for again', async () => {
    const ask = { ...why, asksFor: '2017-06-30' }
    let now = await act(officer, acts.requestExtension, await taken(), ask)
    expect(await refused(officer, acts.requestExtension, now, ask)).toEqual([409, 'tasks/extension-waiting'])
    now = await act(officer, acts.takeBackExtension, now)
    expect(await refused(officer, acts.takeBackExtension, now)).toEqual([409, 'tasks/extension-none'])
    now = await act(officer, acts.requestExtension, now, ask)
    expect(await refused(secretary, acts.refuseExtension, now)).toEqual([400, 'tasks/words-missing'])
    now = await act(secretary, acts.refuseExtension, now, why)
    expect(now.extensions).toEqual({ approved: 0, asksFor: null })
  })

  test.each([
    ['2017-06-14', 'tasks/extension-not-later'],
    ['2017-06-20', 'tasks/extension-in-the-past'],
  ])('until %s is refused: %s', async (asksFor, code) => {
    expect(await refused(officer, acts.requestExtension, await taken(), { ...why, asksFor })).toEqual([400, code])
  })

  test('asked for and not decided lapses when the work ends', async () => {
    let now = await act(officer, acts.requestExtension, await taken(), { ...why, asksFor: '2017-06-30' })
    now = await act(officer, tasksApi.reportDone, now)
    now = await act(secretary, tasksApi.accept, now)
    expect(now.extensions).toEqual({ approved: 0, asksFor: null })
    expect(now.time).toBe('done-late')
  })

  test('decided is not rewritten, whoever tries', async () => {
    const now = await act(officer, acts.requestExtension, await taken(), { ...why, asksFor: '2017-06-30' })
    await act(secretary, acts.refuseExtension, now, why)
    const where = { assignmentId: now.id }
    await expect(app.db.prisma.extension.updateMany({ where, data: { state: 'waiting' } })).rejects.toThrow(
      /never rewritten/u,
    )
    await expect(app.db.prisma.extension.deleteMany({ where })).rejects.toThrow(/denied|never rewritten/u)
  })

  test('nobody has who did not ask for it, and was not told of a later paper: the database holds to it', async () => {
    const { id } = await taken()
    const data = { approvedDueOn: new Date('2017-12-31') }
    await expect(app.db.prisma.assignment.updateMany({ where: { id }, data })).rejects.toThrow(/in the history first/u)
  })

  test('a wrongly entered day is mended: that is no extension', async () => {
    const now = await act(secretary, acts.correctDeadline, await taken(), { ...why, dueOn: '2017-06-24' })
    expect(now).toMatchObject({
      deadline: { dueOn: '2017-06-24', firstDueOn: null },
      extensions: { approved: 0 },
      time: 'in-time',
    })
    expect(now.responses.at(-1)).toMatchObject({ act: 'correct-deadline', dayFrom: '2017-06-14', dayTo: '2017-06-24' })
    expect(await refused(secretary, acts.correctDeadline, now, { ...why, dueOn: '2017-05-31' })).toEqual([
      400,
      'tasks/deadline-before-paper',
    ])
    const where = { id: now.id }
    const data = { dueOn: new Date('2017-12-31') }
    await expect(app.db.prisma.assignment.update({ where, data })).rejects.toThrow(/corrected, never changed/u)
  })
})

describe('finished work', () => {
  const accepted = async () => act(secretary, tasksApi.accept, await act(officer, tasksApi.reportDone, await taken()))

  test('is opened again by a leader, asked by the unit; the first "xong" stays in the history', async () => {
    let now = await accepted()
    expect(await refused(officer, acts.requestReopen, now)).toEqual([400, 'tasks/words-missing'])
    now = await act(officer, acts.requestReopen, now, why)
    expect(now).toMatchObject({ state: 'accepted', reopenAskedOn: '2017-06-20' })
    expect(await refused(officer, acts.requestReopen, now, why)).toEqual([409, 'tasks/reopen-waiting'])
    expect(await refused(secretary, acts.reopen, now, why)).toEqual([403, 'request/not-allowed'])
    expect((await app.ok(chief, tasksApi.myWork)).toCheck.map((row) => row.id)).toContain(now.id)
    now = await act(chief, acts.reopen, now, why)
    expect(now).toMatchObject({ state: 'in-progress', completedOn: null, acceptedOn: null, reopenAskedOn: null })
    expect(now.responses.map((one) => one.act)).toContain('report-done')
  })

  test('stays finished when the leader says so', async () => {
    let now = await accepted()
    expect(await refused(chief, acts.refuseReopen, now, why)).toEqual([409, 'tasks/reopen-none'])
    now = await act(secretary, acts.requestReopen, now, why)
    now = await act(chief, acts.refuseReopen, now, why)
    expect(now).toMatchObject({ state: 'accepted', reopenAskedOn: null })
  })
})

describe('handed on inside the unit', () => {
  test('it is seen and answered by that person alone, who sees nothing else', async () => {
    const staff = app.world.person('here:staff').membershipId
    const first = await taken()
    expect((await app.ok('here:staff', tasksApi.myWork)).waiting).toEqual([])
    const people = await app.ok(officer, acts.listPeople, { params: { id: first.id } })
    expect(people.rows.map((row) => row.id)).toContain(staff)
    let now = await act(officer, acts.handOn, first, { membershipId: staff, words: 'Chị làm việc này.' })
    expect(now.handedTo).toMatchObject({ id: staff, fullName: 'Người staff' })
    const { waiting, counts } = await app.ok('here:staff', tasksApi.myWork)
    expect([waiting.map((row) => row.id), counts.waiting]).toEqual([[now.id], 1])
    const task = await app.ok('here:staff', tasksApi.get, { params: { id: now.taskId } })
    expect(task.assignments.map((one) => one.id)).toEqual([now.id])
    expect([task.rollUp.total, task.can.readPaper]).toEqual([1, false])
    now = await act('here:staff', tasksApi.reportProgress, now, { percent: 40, words: 'Đang làm.' })
    const query = { person: staff }
    expect((await app.ok(officer, tasksApi.listAssignments, { query })).total).toBe(1)
    now = await act(officer, acts.takeBack, now)
    expect(now.handedTo).toBeNull()
    expect((await app.call('here:staff', tasksApi.get, { params: { id: now.taskId } })).statusCode).toBe(404)
    expect((await app.ok('here:staff', tasksApi.listAssignments)).total).toBe(0)
  })

  test('it goes to a person of the unit, not to any', async () => {
    const stranger = app.world.person('here:officer-mttq').membershipId
    expect(await refused(officer, acts.handOn, await taken(), { membershipId: stranger })).toEqual([
      400,
      'tasks/person-unknown',
    ])
  })
})

describe('entered for a unit that does not sign in', () => {
  test('it rests on the letter and is shown as such', async () => {
    const { single } = await issuedPaper(app)
    let now = await assignmentOf(app, secretary, single.id, 'here:tckh')
    expect(now.onBehalf).toEqual(['acknowledge'])
    expect(await refused(secretary, tasksApi.acknowledge, now)).toEqual([403, 'request/not-allowed'])
    const without = { onBehalf: true }
    expect(await refused(secretary, tasksApi.acknowledge, now, without)).toEqual([400, 'tasks/letter-missing'])
    const letter = { onBehalf: true, letterNumber: '31/TCKH', letterOn: '2017-06-19' }
    now = await act(secretary, tasksApi.acknowledge, now, letter)
    now = await act(secretary, tasksApi.reportProgress, now, { ...letter, ...why, percent: 30 })
    expect(now.responses.at(-1)).toMatchObject({ onBehalf: true, letterNumber: '31/TCKH', percent: 30 })
    expect(await refused(chief, tasksApi.reportDone, now, letter)).toEqual([403, 'request/not-allowed'])
    expect(await refused(officer, tasksApi.reportDone, now, letter)).toEqual([403, 'request/not-allowed'])
  })
})

describe('a report typed wrongly', () => {
  test('is said anew: the wrong one stays, marked by the right one', async () => {
    let now = await act(officer, tasksApi.reportProgress, await taken(), { ...why, percent: 90 })
    const correctsId = now.responses.at(-1)?.id
    now = await act(officer, acts.correct, now, { words: 'Mới 9 phần trăm.', percent: 9, correctsId })
    expect(now.percent).toBe(9)
    const [wrong, right] = now.responses.slice(-2)
    expect([wrong?.correctedById, right?.correctsId]).toEqual([right?.id, wrong?.id])
    expect(await refused(officer, acts.correct, now, { ...why, percent: 1, correctsId })).toEqual([
      400,
      'tasks/response-unknown',
    ])
    expect(await refused(officer, acts.correct, now, { ...why, percent: 101, correctsId })).toEqual([
      400,
      'request/invalid',
    ])
  })
})
