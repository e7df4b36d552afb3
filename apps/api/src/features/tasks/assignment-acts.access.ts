import { assignmentActsApi as api } from '@phoihop/contract/assignment-acts'
import type { Endpoint } from '@phoihop/contract/endpoint'
import type { Assignment } from '@phoihop/contract/task-shapes'
import { taskActsApi } from '@phoihop/contract/task-acts'
import { tasksApi } from '@phoihop/contract/tasks'
import type { AccessRow } from '../../testing/access-row.ts'
import { assignmentOf, issuedPaper, markEntry, draftPaper, NO_DEADLINE } from '../../testing/papers.ts'
import type { TestApp } from '../../testing/test-app.ts'
import {
  acknowledge,
  act,
  officer,
  ofKeeper,
  ofLeader,
  ofUnit,
  reportDone,
  secretary,
  step,
  why,
} from '../../testing/task-steps.ts'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import { foundCommune } from '../../testing/founding.ts'

const accept = step(secretary, tasksApi.accept)
const asksFor = '2017-06-30'
const ask = step(officer, api.requestExtension, { ...why, asksFor })
const mttq = 'here:officer-mttq'

/** The coordinating part: its unit contributes, the lead or the keeping office ticks. */
function ofCoordinating(endpoint: Endpoint, expect: Record<string, number>, words: object = {}): AccessRow {
  return {
    endpoint,
    expect,
    make: async (app) => {
      const { single } = await issuedPaper(app)
      const now = await assignmentOf(app, mttq, single.id, 'here:mttq')
      return { params: { id: now.id }, body: { version: now.version, ...words } }
    },
  }
}
const ticks = { ...ofKeeper, [officer]: 200, [mttq]: 403 }

const handed = async (app: TestApp, now: Assignment) =>
  // every act answers with the assignment
  app.ok(officer, api.handOn, {
    params: { id: now.id },
    body: { version: now.version, membershipId: app.world.person('here:officer').membershipId },
  })
const told = async (app: TestApp, now: Assignment) =>
  step(officer, tasksApi.reportProgress, { ...why, percent: 10 })(app, now)

function ofTask(endpoint: Endpoint, expect: Record<string, number>, body: (app: TestApp) => object): AccessRow {
  return {
    endpoint,
    // a body of the class of another task of the paper, and whoever sees the paper, sees this one
    expect: { ...expect, 'here:officer-a': 403 },
    make: async (app) => ({ params: { id: (await issuedPaper(app)).single.id }, body: { ...why, ...body(app) } }),
  }
}

export const rows: AccessRow[] = [
  ofCoordinating(api.contribute, { ...ofUnit, [mttq]: 200, [officer]: 403 }, why),
  ofCoordinating(api.noteCoordinated, ticks),
  ofCoordinating(api.noteNotCoordinated, ticks, why),
  act(api.requestExtension, ofUnit, [acknowledge], { ...why, asksFor }),
  act(api.takeBackExtension, ofUnit, [acknowledge, ask]),
  act(api.approveExtension, ofKeeper, [acknowledge, ask]),
  act(api.refuseExtension, ofKeeper, [acknowledge, ask], why),
  act(api.correctDeadline, ofKeeper, [], { ...why, dueOn: '2017-06-24' }),
  act(api.requestReopen, { ...ofUnit, [secretary]: 200 }, [acknowledge, reportDone, accept], why),
  act(api.reopen, ofLeader, [acknowledge, reportDone, accept], why),
  act(api.refuseReopen, ofLeader, [acknowledge, reportDone, accept, step(officer, api.requestReopen, why)], why),
  {
    endpoint: api.handOn,
    expect: ofUnit,
    make: async (app) => {
      const { single } = await issuedPaper(app)
      const now = await assignmentOf(app, officer, single.id, 'here:tckh')
      const { membershipId } = app.world.person('here:staff')
      return { params: { id: now.id }, body: { version: now.version, membershipId } }
    },
  },
  act(api.takeBack, ofUnit, [handed]),
  {
    endpoint: api.correct,
    expect: ofUnit,
    make: async (app) => {
      const { single } = await issuedPaper(app)
      let now = await assignmentOf(app, officer, single.id, 'here:tckh')
      for (const one of [acknowledge, told]) now = await one(app, now)
      const correctsId = now.responses.at(-1)?.id
      return { params: { id: now.id }, body: { version: now.version, ...why, percent: 20, correctsId } }
    },
  },
  {
    endpoint: api.listPeople,
    expect: ofUnit,
    make: async (app) => {
      const { single } = await issuedPaper(app)
      return { params: { id: (await assignmentOf(app, officer, single.id, 'here:tckh')).id } }
    },
  },
  ofTask(taskActsApi.addUnit, ofKeeper, (app) => ({
    organisationId: app.world.body('here:bdv'),
    role: 'coordinating',
    dueOn: '2017-07-31',
  })),
  {
    endpoint: taskActsApi.declineOffer,
    expect: { ...ofKeeper, 'here:officer-a': 403, [officer]: 403, [mttq]: 403 },
    make: async (app) => {
      const { fanOut } = await issuedPaper(app)
      const organisationId = await foundCommune(app)
      return { params: { id: fanOut.id }, body: { organisationId, ...why } }
    },
  },
  {
    endpoint: taskActsApi.changeLead,
    expect: { ...ofKeeper, 'here:officer-a': 403 },
    make: async (app) => {
      const { single } = await issuedPaper(app)
      const now = await assignmentOf(app, officer, single.id, 'here:tckh')
      const organisationId = app.world.body('here:mttq')
      const body = { assignmentId: now.id, version: now.version, organisationId, oldLead: 'withdrawn', ...why }
      return { params: { id: single.id }, body }
    },
  },
  ofTask(taskActsApi.withdrawAll, ofKeeper, () => ({})),
  ofTask(taskActsApi.waiveCheck, ofLeader, () => ({ version: 1 })),
  {
    endpoint: taskActsApi.setField,
    expect: { ...ofKeeper, 'here:officer-a': 403 },
    make: async (app) => ({
      params: { id: (await issuedPaper(app)).single.id },
      body: { version: 1, field: 'Kinh tế' },
    }),
  },
  {
    endpoint: taskActsApi.restoreCheck,
    expect: { ...ofLeader, 'here:officer-a': 403 },
    make: async (app) => {
      const { single } = await issuedPaper(app)
      const params = { id: single.id }
      const { version } = await app.ok('here:chief', taskActsApi.waiveCheck, { params, body: { version: 1, ...why } })
      return { params, body: { version, ...why } }
    },
  },
  {
    endpoint: taskActsApi.stopRecurring,
    expect: { ...ofKeeper, 'here:officer-a': 404, [mttq]: 404 },
    make: async (app) => {
      const draft = await draftPaper(app)
      const given = { sentence: 'Giao Phòng TC-KH kiểm tra', lead: ['here:tckh'] }
      const deadline = { ...NO_DEADLINE, kind: 'recurring', recurrence: 'quarterly' }
      const task = await app.ok(secretary, tasksApi.mark, {
        params: { id: draft.id },
        body: { ...markEntry(app, draft, given), deadline },
      })
      await app.ok(secretary, conclusionsApi.issue, { params: { id: draft.id }, body: { version: draft.version } })
      return { params: { id: task.id }, body: { version: task.version, from: '2018-Q1', ...why } }
    },
  },
]
