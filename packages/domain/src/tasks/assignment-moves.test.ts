import { describe, expect, test } from 'vitest'
import {
  ASSIGNMENT_ACTS,
  ASSIGNMENT_STATES,
  type ActEntry,
  type AssignmentFacts,
  deriveAfterAct,
  findActFault,
  lacksLetter,
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

const facts = (state: AssignmentFacts['state']): AssignmentFacts => ({
  state,
  role: 'lead',
  percent: 0,
  wantsPaper: false,
  checkWaived: false,
  suspendedFrom: null,
})

describe('the moves of an assignment', () => {
  test('nothing leaves withdrawn, and only reopening leaves accepted', () => {
    for (const act of ASSIGNMENT_ACTS) {
      expect([act, stateAllows(act, 'withdrawn', 'lead'), stateAllows(act, 'withdrawn', 'coordinating')]).toEqual([
        act,
        false,
        false,
      ])
      const leaves = stateAllows(act, 'accepted', 'lead') && deriveAfterAct(entry(act), facts('accepted')).state
      expect([act, leaves || 'accepted']).toEqual([act, act === 'reopen' ? 'in-progress' : 'accepted'])
    }
  })

  test('what a coordinating unit did is ticked by the lead; nobody ticks the lead itself', () => {
    const coordinating = { ...facts('assigned'), role: 'coordinating' as const }
    const after = (act: ActEntry['act'], state: AssignmentFacts['state']) =>
      deriveAfterAct(entry(act), { ...coordinating, state }).state
    expect(after('contribute', 'acknowledged')).toBe('reported')
    expect(after('note-coordinated', 'reported')).toBe('accepted')
    expect(after('note-not-coordinated', 'reported')).toBe('sent-back')
    expect(after('note-not-coordinated', 'assigned')).toBe('assigned')
    for (const act of ['contribute', 'note-coordinated', 'note-not-coordinated'] as const)
      expect(findActFault(entry(act), facts('acknowledged'))).toBe('tasks/state-refuses')
  })

  test('where checking is waived "xong" is the end', () => {
    const done = deriveAfterAct(entry('report-done'), { ...facts('in-progress'), checkWaived: true })
    expect(done).toEqual({ state: 'accepted', percent: 100 })
  })

  test('an entry for a unit rests on its letter, named or scanned', () => {
    expect(lacksLetter({ letterNumber: ' ', files: 0 })).toBe(true)
    expect(lacksLetter({ letterNumber: '12/UBND', files: 0 })).toBe(false)
    expect(lacksLetter({ letterNumber: null, files: 1 })).toBe(false)
  })

  test('every other state can be left, and every state is reached from assigned', () => {
    const reached = new Set(['assigned'])
    for (let size = 0; size !== reached.size; ) {
      size = reached.size
      for (const state of ASSIGNMENT_STATES.filter((one) => reached.has(one))) {
        for (const act of ASSIGNMENT_ACTS)
          if (stateAllows(act, state, 'lead')) reached.add(deriveAfterAct(entry(act), facts(state)).state)
      }
    }
    expect([...reached].toSorted()).toEqual([...ASSIGNMENT_STATES].toSorted())
  })

  test('only what is reported can be accepted, only what is acknowledged reported', () => {
    expect(ASSIGNMENT_STATES.filter((state) => stateAllows('accept', state, 'lead'))).toEqual(['reported'])
    expect(stateAllows('report-done', 'assigned', 'lead')).toBe(false)
  })

  test('a resumed assignment goes on where it was suspended', () => {
    const from = (suspendedFrom: 'assigned' | 'sent-back' | 'in-progress') =>
      deriveAfterAct(entry('resume'), { ...facts('suspended'), percent: 40, suspendedFrom })
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
    expect(findActFault(entry(act, part), { ...facts(state[act]), wantsPaper: true })).toBe(fault)
  })
})
