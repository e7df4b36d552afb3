import { taskListsApi } from '@phoihop/contract/task-lists'
import { matrixApi } from '@phoihop/contract/task-matrix'
import { tasksApi } from '@phoihop/contract/tasks'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import { draftPaper, issuedPaper, mark, markEntry } from '../../testing/papers.ts'
import {
  acknowledge,
  act,
  officer,
  ofKeeper,
  ofUnit,
  reportDone,
  secretary,
  step,
  why,
} from '../../testing/task-steps.ts'

const onDraft = {
  nobody: 401,
  [secretary]: 200,
  'here:chief': 403,
  'here:leader': 404,
  'here:secretary-bdv': 404,
  [officer]: 404,
  'here:administrator': 404,
  ...strangers(404),
}

export const rows: AccessRow[] = [
  {
    endpoint: tasksApi.listAssignments,
    make: nothing,
    expect: { nobody: 401, [secretary]: 200, [officer]: 200, 'here:administrator': 200 },
  },
  // what each sees in them is the list's own condition, held by matrix.test.ts
  ...[taskListsApi.options, taskListsApi.workbook, matrixApi.get, matrixApi.workbook].map((endpoint) => ({
    endpoint,
    // the papers of all other rows are too many tasks for one table
    make: endpoint === matrixApi.workbook ? async () => ({ query: { q: 'nothing' } }) : nothing,
    expect: { nobody: 401, [secretary]: 200, [officer]: 200, 'here:administrator': 200, 'there:officer': 200 },
  })),
  {
    endpoint: tasksApi.myWork,
    make: nothing,
    expect: { nobody: 401, [secretary]: 200, [officer]: 200, 'here:observer': 200 },
  },
  {
    endpoint: tasksApi.get,
    make: async (app) => ({ params: { id: (await issuedPaper(app)).single.id } }),
    expect: {
      nobody: 401,
      [secretary]: 200,
      [officer]: 200,
      'here:leader': 200,
      'here:officer-a': 200,
      'here:women': 404,
      ...strangers(404),
    },
  },
  {
    endpoint: tasksApi.links,
    make: async (app) => ({ params: { id: (await issuedPaper(app)).single.id } }),
    expect: { nobody: 401, [secretary]: 200, [officer]: 200, 'here:women': 404, ...strangers(404) },
  },
  {
    endpoint: tasksApi.mark,
    make: async (app) => {
      const draft = await draftPaper(app)
      return {
        params: { id: draft.id },
        body: markEntry(app, draft, { sentence: 'Giao Phòng TC-KH kiểm tra', lead: ['here:tckh'] }),
      }
    },
    expect: onDraft,
  },
  {
    endpoint: tasksApi.update,
    make: async (app) => {
      const draft = await draftPaper(app)
      const given = { sentence: 'Giao Phòng TC-KH kiểm tra', lead: ['here:tckh'] }
      const task = await mark(app, draft, given)
      return { params: { id: task.id }, body: { ...markEntry(app, draft, given), version: task.version } }
    },
    expect: onDraft,
  },
  {
    endpoint: tasksApi.unmark,
    make: async (app) => {
      const task = await mark(app, await draftPaper(app), {
        sentence: 'Giao Phòng TC-KH kiểm tra',
        lead: ['here:tckh'],
      })
      return { params: { id: task.id }, query: { version: task.version } }
    },
    expect: onDraft,
  },
  act(tasksApi.acknowledge, ofUnit),
  act(tasksApi.reportProgress, ofUnit, [acknowledge], { percent: 10, ...why }),
  act(tasksApi.reportDone, ofUnit, [acknowledge]),
  act(tasksApi.return, ofUnit, [], why),
  act(tasksApi.accept, ofKeeper, [acknowledge, reportDone]),
  act(tasksApi.sendBack, ofKeeper, [acknowledge, reportDone], why),
  act(tasksApi.reassign, ofKeeper, [step(officer, tasksApi.return, why)]),
  act(tasksApi.suspend, ofKeeper, [], why),
  act(tasksApi.resume, ofKeeper, [step(secretary, tasksApi.suspend, why)]),
  act(tasksApi.withdraw, ofKeeper, [], why),
]
