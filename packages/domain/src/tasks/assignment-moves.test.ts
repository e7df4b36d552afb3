import { describe, expect, test } from 'vitest'
import {
  ASSIGNMENT_ACTS,
  ASSIGNMENT_STATES,
  type ActEntry,
  deriveAfterAct,
  findActFault,
  stateAllows,
} from './assignment-moves.ts'

const entry = (act: ActEntry['act'], part: Partial<ActEntry> = {}): ActEntry => ({
  act,
  words: 'Lý do.',
  percent: act === 'report-progress' ? 50 : null,
  productNumber: null,
  productOn: null,
  ...part,
})

describe('the moves of an assignment', () => {
  test('nothing leaves accepted or withdrawn', () => {
    for (const act of ASSIGNMENT_ACTS)
      expect([act, stateAllows(act, 'accepted'), stateAllows(act, 'withdrawn')]).toEqual([act, false, false])
  })

  test('every other state can be left, and every state is reached from assigned', () => {
    const reached = new Set(['assigned'])
    for (let size = 0; size !== reached.size; ) {
      size = reached.size
      for (const state of ASSIGNMENT_STATES.filter((one) => reached.has(one))) {
        for (const act of ASSIGNMENT_ACTS)
          if (stateAllows(act, state))
            reached.add(deriveAfterAct(entry(act), { state, percent: 0, wantsPaper: false, suspendedFrom: null }).state)
      }
    }
    expect([...reached].toSorted()).toEqual([...ASSIGNMENT_STATES].toSorted())
  })

  test('only what is reported can be accepted, only what is acknowledged reported', () => {
    expect(ASSIGNMENT_STATES.filter((state) => stateAllows('accept', state))).toEqual(['reported'])
    expect(stateAllows('report-done', 'assigned')).toBe(false)
  })

  test('a resumed assignment goes on where it was suspended', () => {
    const from = (suspendedFrom: 'assigned' | 'sent-back' | 'in-progress') =>
      deriveAfterAct(entry('resume'), { state: 'suspended', percent: 40, wantsPaper: false, suspendedFrom })
    expect([from('assigned').state, from('sent-back').state, from('in-progress')]).toEqual([
      'assigned',
      'sent-back',
      { state: 'in-progress', percent: 40 },
    ])
  })

  test.each([
    ['return', { words: '  ' }, 'tasks/words-missing'],
    ['send-back', { words: null }, 'tasks/words-missing'],
    ['report-progress', { percent: null }, 'tasks/percent-missing'],
    ['report-progress', { percent: 101 }, 'tasks/percent-out-of-range'],
    ['report-progress', { percent: -1 }, 'tasks/percent-out-of-range'],
    ['report-done', { productNumber: ' ' }, 'tasks/product-paper-missing'],
    ['acknowledge', { words: null }, null],
  ] as const)('%s with %j: %s', (act, part, fault) => {
    const state = {
      return: 'assigned',
      'send-back': 'reported',
      'report-progress': 'in-progress',
      'report-done': 'in-progress',
      acknowledge: 'assigned',
    } as const
    expect(
      findActFault(entry(act, part), { state: state[act], percent: 0, wantsPaper: true, suspendedFrom: null }),
    ).toBe(fault)
  })
})
