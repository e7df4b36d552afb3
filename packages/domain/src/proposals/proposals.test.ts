import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween } from '../civil-date.ts'
import { PROPOSAL_DEFAULTS, readProposalSettings } from '../settings/proposal-settings.ts'
import { answerDueOn, deriveAnswerTime, dueAfterWait } from './answer-clock.ts'
import { ANSWER_MOVES, ANSWER_STATES, answerAllows, findAnswerFault } from './answer-kinds.ts'
import { commonWords, tellingWords } from './likeness.ts'
import { PROPOSAL_ACTS, proposalAllows } from './proposal-acts.ts'
import { deriveProposalState, PROPOSAL_STATES, type ProposalFacts } from './proposal-state.ts'

const raised: ProposalFacts = {
  joined: false,
  withdrawn: false,
  askedToExplain: false,
  answered: false,
  askers: 2,
  agreed: 0,
  dissatisfied: 0,
}

test.each([
  [{}, 'unanswered'],
  [{ askedToExplain: true }, 'unclear'],
  [{ answered: true }, 'no-opinion'],
  [{ answered: true, agreed: 1 }, 'no-opinion'],
  [{ answered: true, agreed: 2 }, 'satisfied'],
  [{ answered: true, agreed: 1, dissatisfied: 1 }, 'dissatisfied'],
  [{ answered: true, askedToExplain: true }, 'no-opinion'],
  [{ joined: true, answered: true }, 'joined'],
  [{ withdrawn: true, joined: true }, 'withdrawn'],
] as const)('%o is %s', (facts, state) => {
  expect(deriveProposalState({ ...raised, ...facts })).toBe(state)
})

describe('the clock', () => {
  const none = new Map<string, boolean>()
  const working = { ...PROPOSAL_DEFAULTS, answerDays: { report: 15, meeting: 15, letter: 5, own: 1 } }
  test('counts working days from the day after, each source its own', () => {
    expect(answerDueOn('2017-06-20', 'report', working, none)).toBe('2017-07-11')
    expect(answerDueOn('2017-06-23', 'own', working, none)).toBe('2017-06-26')
    expect(answerDueOn('2017-06-23', 'letter', { ...working, workingDays: false }, none)).toBe('2017-06-28')
  })
  test('knows days off', () => {
    expect(answerDueOn('2017-04-28', 'own', working, new Map([['2017-05-01', false]]))).toBe('2017-05-02')
  })
  test('stands still while the askers are asked to explain', () => {
    const wait = { askedOn: '2017-06-21', explainedOn: '2017-06-26' }
    expect(dueAfterWait('2017-07-11', wait, working, none)).toBe('2017-07-14')
    expect(dueAfterWait('2017-07-11', wait, { workingDays: false }, none)).toBe('2017-07-16')
    expect(dueAfterWait('2017-06-20', wait, working, none)).toBe('2017-06-20')
  })
  test('a wait never makes the due day earlier', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2017-02-${String(n).padStart(2, '0')}`)
    fc.assert(
      fc.property(day, day, fc.boolean(), (a, b, workingDays) => {
        const [askedOn, explainedOn] = a < b ? [a, b] : [b, a]
        const due = dueAfterWait('2017-03-01', { askedOn, explainedOn }, { workingDays }, none)
        expect(daysBetween('2017-03-01', due)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
  test.each([
    ['unanswered', '2017-06-19', 'overdue'],
    ['unanswered', '2017-06-20', 'due-soon'],
    ['unanswered', '2017-06-23', 'due-soon'],
    ['unanswered', '2017-06-24', 'in-time'],
    ['unclear', '2017-06-01', 'stopped'],
    ['no-opinion', '2017-06-01', 'none'],
  ] as const)('%s, due on %s: %s', (state, dueOn, time) => {
    expect(deriveAnswerTime({ state, dueOn }, '2017-06-20', 3)).toBe(time)
  })
})

test('each act is possible in these states only', () => {
  const table = PROPOSAL_ACTS.map((act) => [act, PROPOSAL_STATES.filter((state) => proposalAllows(act, state))])
  expect(Object.fromEntries(table)).toEqual({
    clarify: ['unanswered'],
    explain: ['unclear'],
    agree: ['no-opinion', 'satisfied', 'dissatisfied'],
    dissatisfied: ['no-opinion', 'satisfied', 'dissatisfied'],
    'raise-again': ['no-opinion', 'satisfied', 'dissatisfied'],
    withdraw: ['unanswered', 'unclear'],
  })
})

test('an answer that was published does not move', () => {
  const table = ANSWER_STATES.map((state) => [state, ANSWER_MOVES.filter((move) => answerAllows(move, state))])
  expect(Object.fromEntries(table)).toEqual({
    draft: ['submit', 'publish', 'discard'],
    submitted: ['return', 'publish'],
    published: [],
  })
})

test.each([
  [{ kind: 'refused' }, 'proposals/ground-missing'],
  [{ kind: 'task', words: 'x' }, 'proposals/task-missing'],
  [{ kind: 'task', taskId: 'x' }, null],
  [{ kind: 'written', words: 'x', letterNumber: '1' }, 'proposals/letter-missing'],
  [{ kind: 'written', words: 'x', letterNumber: '1', letterOn: '2017-06-20' }, null],
  [{ kind: 'study' }, 'proposals/words-missing'],
  [{ kind: 'general', words: 'x' }, null],
] as const)('%o lacks %s', (given, fault) => {
  const entry = { words: null, letterNumber: null, letterOn: null, taskId: null, ...given }
  expect(findAnswerFault(entry)).toBe(fault)
})

test('why two texts are alike is said in words that tell something', () => {
  expect(tellingWords('Kiến nghị hỗ trợ kinh phí, kinh phí')).toEqual(['ho', 'tro', 'kinh', 'phi'])
  expect(commonWords('Hỗ trợ kinh phí cho Ban Thanh tra', 'kien nghi KINH PHI hoat dong')).toEqual(['kinh', 'phí'])
})

test('settings that cannot be read are the usual ones, part by part', () => {
  expect(readProposalSettings(null)).toEqual(PROPOSAL_DEFAULTS)
  const stored = { answerDays: { letter: 10, own: -1 }, workingDays: false, soonDays: 'x', fields: ['Kinh phí', 1] }
  expect(readProposalSettings(stored)).toEqual({
    answerDays: { report: 15, meeting: 15, letter: 10, own: 15 },
    workingDays: false,
    soonDays: 3,
    fields: ['Kinh phí'],
  })
})
