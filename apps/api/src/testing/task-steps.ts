import type { Endpoint } from '@phoihop/contract/endpoint'
import type { Assignment } from '@phoihop/contract/task-shapes'
import { tasksApi } from '@phoihop/contract/tasks'
import { type AccessRow, strangers } from './access-row.ts'
import { assignmentOf, issuedPaper } from './papers.ts'
import type { TestApp } from './test-app.ts'

export const officer = 'here:officer'
export const secretary = 'here:secretary'
export const unseen = {
  nobody: 401,
  'here:secretary-bdv': 404,
  'here:officer-a': 404,
  'here:women': 404,
  'here:staff': 404,
  ...strangers(404),
}
/** Acts of the unit: its people may; who sees the assignment otherwise may not. */
export const ofUnit = {
  ...unseen,
  [officer]: 200,
  'here:officer-mttq': 403,
  [secretary]: 403,
  'here:leader': 403,
  'here:observer': 403,
  'here:administrator': 404,
}
/** Decisions: the keeping office's secretary and leader. */
export const ofKeeper = {
  ...unseen,
  [secretary]: 200,
  'here:chief': 200,
  'here:leader': 200,
  [officer]: 403,
  'here:officer-mttq': 403,
  'here:observer': 403,
  'here:administrator': 404,
}
/** Decisions of a leader of theirs. */
export const ofLeader = { ...ofKeeper, [secretary]: 403 }

export type Step = (app: TestApp, now: Assignment) => Promise<Assignment>
export const step =
  (who: string, endpoint: Endpoint, words: object = {}): Step =>
  (app, now) =>
    // every act answers with the assignment
    app.ok(who, endpoint, { params: { id: now.id }, body: { version: now.version, ...words } }) as Promise<Assignment>
export const why = { words: 'Lý do.' }
export const acknowledge = step(officer, tasksApi.acknowledge)
export const reportDone = step(officer, tasksApi.reportDone)

/** A row about an act on the lead part of a fresh paper, after some steps. */
export function act(
  endpoint: Endpoint,
  expect: Record<string, number>,
  before: readonly Step[] = [],
  words: object = {},
): AccessRow {
  return {
    endpoint,
    expect,
    make: async (app) => {
      const { single } = await issuedPaper(app)
      let now = await assignmentOf(app, officer, single.id, 'here:tckh')
      for (const one of before) now = await one(app, now)
      return { params: { id: now.id }, body: { version: now.version, ...words } }
    },
  }
}
