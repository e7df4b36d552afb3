import { assignmentActsApi } from '@phoihop/contract/assignment-acts'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import { successionsApi } from '@phoihop/contract/successions'
import { taskActsApi as acts } from '@phoihop/contract/task-acts'
import { noticesApi } from '@phoihop/contract/notices'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignmentOf, draftPaper, markEntry, NO_DEADLINE, issuedTask } from '../../testing/papers.ts'
import { administrator, areaMerge } from '../../testing/succession-plans.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { workOff } from '../../testing/work-off.ts'
import { makeNextPeriods } from './next-periods.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const officer = 'here:officer'
const secretary = 'here:secretary'
const why = { words: 'Lý do.' }
const getTask = (id: string, who = secretary) => app.ok(who, tasksApi.get, { params: { id } })

describe('recurring work', () => {
  const night = (day: string) => makeNextPeriods(app.db, new Date(`${day}T17:05:00Z`))

  test('has one part for each period, made the day it begins, however often the night comes', async () => {
    const id = await issuedTask(app, { kind: 'recurring', recurrence: 'monthly' })
    const first = await getTask(id)
    expect(first.assignments.map((one) => [one.occurrence, one.deadline.dueOn])).toEqual([['2017-06', '2017-06-30']])
    await night('2017-06-29')
    expect((await getTask(id)).assignments).toHaveLength(1)
    await Promise.all([night('2017-06-30'), night('2017-06-30')])
    await night('2017-08-10')
    const task = await getTask(id)
    expect(task.assignments.map((one) => one.occurrence)).toEqual(['2017-08', '2017-07', '2017-06'])
    await workOff(app, null)
    const { rows: told } = await app.ok(officer, noticesApi.list, { query: { group: 'given' } })
    const periods = told.filter(({ kind, task: of }) => kind === 'period' && of?.id === id)
    expect(periods.map(({ day }) => day).toSorted((x, y) => ((x ?? '') < (y ?? '') ? -1 : 1))).toEqual([
      '2017-07-31',
      '2017-08-31',
    ])
    expect(task.rollUp.total).toBe(1)
    const params = { id }
    const early = await app.call(secretary, acts.stopRecurring, {
      params,
      body: { version: task.version, from: '2017-08', ...why },
    })
    expect(early.json().code).toBe('tasks/period-unknown')
    const stopped = await app.ok(secretary, acts.stopRecurring, {
      params,
      body: { version: task.version, from: '2017-10', ...why },
    })
    expect(stopped.stoppedFrom).toBe('2017-10')
    await night('2018-01-10')
    expect((await getTask(id)).assignments.map((one) => one.occurrence)[0]).toBe('2017-09')
  })

  test('withdrawn, it comes no more', async () => {
    const id = await issuedTask(app, { kind: 'recurring', recurrence: 'quarterly' })
    await app.ok(secretary, acts.withdrawAll, { params: { id }, body: why })
    await night('2017-12-31')
    expect((await getTask(id)).assignments).toHaveLength(1)
  })
})

describe('work without a last day', () => {
  test.each([
    ['standing', {}],
    ['none', {}],
    ['from', { startOn: '2017-06-01' }],
    ['event', { words: 'Sau khi kiểm tra' }],
  ])('%s is asked for a word each period; a word moves the day', async (kind, more) => {
    const id = await issuedTask(app, { kind, ...more })
    let now = await assignmentOf(app, officer, id, 'here:tckh')
    expect(now.reviewOn).toBe('2017-06-30')
    now = await app.ok(officer, tasksApi.acknowledge, { params: { id: now.id }, body: { version: now.version } })
    app.setNow(new Date('2017-07-01T02:00:00Z'))
    try {
      const query = { attention: 'word-due', limit: 200 }
      const due = await app.ok(officer, tasksApi.listAssignments, { query })
      expect(due.rows.map((row) => row.id)).toContain(now.id)
      expect((await app.ok(officer, tasksApi.myWork)).counts.wordDue).toBeGreaterThan(0)
      now = await app.ok(officer, tasksApi.reportProgress, {
        params: { id: now.id },
        body: { version: now.version, percent: 10, words: 'Đang làm.' },
      })
      expect(now.reviewOn).toBe('2017-09-30')
      const after = await app.ok(officer, tasksApi.listAssignments, { query })
      expect(after.rows.map((row) => row.id)).not.toContain(now.id)
      const answer = await app.call(officer, assignmentActsApi.requestExtension, {
        params: { id: now.id },
        body: { version: now.version, ...why, asksFor: '2017-12-31' },
      })
      expect(answer.json().code).toBe('tasks/extension-without-day')
    } finally {
      app.setNow(new Date('2017-06-20T02:00:00Z'))
    }
  })
})

describe('recurring work of a unit that ended when its part was finished', () => {
  test('goes on with the heir, not with a body that is no more', async () => {
    const fresh = await createTestApp()
    try {
      const ask = { kind: 'recurring', recurrence: 'monthly' } as const
      const draft = await draftPaper(fresh)
      const entry = markEntry(fresh, draft, { sentence: 'Đề nghị UBND các xã rà soát', lead: ['here:ub-a'] })
      const { id } = await fresh.ok(secretary, tasksApi.mark, {
        params: { id: draft.id },
        body: { ...entry, deadline: { ...NO_DEADLINE, ...ask } },
      })
      await fresh.ok(secretary, conclusionsApi.issue, { params: { id: draft.id }, body: { version: draft.version } })
      let part = await assignmentOf(fresh, 'here:officer-a', id, 'here:ub-a')
      const step = async (who: string, endpoint: typeof tasksApi.accept | typeof tasksApi.reportDone) => {
        part = await fresh.ok(who, endpoint, { params: { id: part.id }, body: { version: part.version, words: 'x' } })
      }
      await step('here:officer-a', tasksApi.acknowledge)
      await step('here:officer-a', tasksApi.reportDone)
      await step(secretary, tasksApi.accept)
      await fresh.ok(administrator, successionsApi.carryOut, { body: await areaMerge(fresh, '2017-06-20') })
      await makeNextPeriods(fresh.db, new Date('2017-06-30T17:05:00Z'))
      const task = await fresh.ok(secretary, tasksApi.get, { params: { id } })
      const parts = task.assignments.map((one) => [one.occurrence, one.organisation.name])
      expect(parts.toSorted((a, b) => ((a[0] ?? '') > (b[0] ?? '') ? -1 : 1))).toEqual([
        ['2017-07', 'UBND xã Mới here'],
        ['2017-06', expect.stringContaining('UBND')],
      ])
    } finally {
      await fresh.close()
    }
  })
})
