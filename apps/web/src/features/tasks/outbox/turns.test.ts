import { expect, test } from 'vitest'
import { NO_FURTHER } from '../acts/send-further-act.ts'
import { liftedAfter, nextOf } from './turns.ts'
import type { WaitingReport } from './waiting-report.ts'

const report = (key: string, given: Partial<WaitingReport> = {}): WaitingReport => ({
  key,
  personId: 'p',
  postKey: 'post',
  at: 0,
  act: 'reportProgress',
  taskId: 't',
  assignmentId: 'a',
  version: 3,
  place: 'mục I.1, 07-KL/HU',
  quote: '',
  assignment: null,
  wantsPaper: false,
  entry: { words: 'x', percent: 10, productNumber: '', productOn: null, suggestedId: null, more: NO_FURTHER },
  files: [],
  failure: null,
  ...given,
})
const failed = { failure: { kind: 'refused', message: 'x' } } as const

test('they go in the order they were written', () => {
  expect(nextOf([report('1'), report('2')], 'post')?.key).toBe('1')
  expect(nextOf([], 'post')).toBeNull()
})

test('one that waits for a person holds up what was written after it about the same work, and nothing else', () => {
  const reports = [report('1', failed), report('2'), report('3', { assignmentId: 'b' })]
  expect(nextOf(reports, 'post')?.key).toBe('3')
})

test('what was written in another post waits for that post', () => {
  expect(nextOf([report('1', { postKey: 'other' }), report('2', { assignmentId: 'b' })], 'post')?.key).toBe('2')
  expect(nextOf([report('1', { postKey: 'other' })], 'post')).toBeNull()
})

test('after one has gone the next about the same work stands on the version it made, and on no later one', () => {
  const sent = report('1')
  const lifted = liftedAfter([sent, report('2'), report('3', { version: 2 }), report('4', { assignmentId: 'b' })], sent)
  expect(lifted.map(({ key, version }) => [key, version])).toEqual([['2', 4]])
})
