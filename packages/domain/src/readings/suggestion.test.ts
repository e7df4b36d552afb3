import { describe, expect, test } from 'vitest'
import { attentionNeeds, isClear, type SuggestionFacts } from './suggestion.ts'

const paper: Parameters<typeof attentionNeeds>[1] = { issuedOn: '2017-04-12', recipients: null, isTaken: false }
const deadline = {
  kind: 'day',
  words: 'trước 15/5/2017',
  dueOn: '2017-05-14',
  dueTime: null,
  startOn: null,
  recurrence: null,
  reviewOn: null,
} as const
const lead = { role: 'lead', match: 'one', bodies: ['tckh'] } as const
const needs = (change: Partial<SuggestionFacts>, given: Partial<typeof paper> = {}) =>
  attentionNeeds({ deadline, addresses: [lead], ...change }, { ...paper, ...given })

describe('what is left to decide', () => {
  test('nothing, when the lead is one body and the deadline a day', () => {
    expect(needs({})).toEqual([])
  })

  test.each([
    ['a lead nobody knows', [{ role: 'lead', match: 'none', bodies: [] }], ['name-unknown']],
    ['a lead that may be two', [{ role: 'lead', match: 'several', bodies: [] }], ['name-several']],
    ['a lead that names nobody', [{ role: 'lead', match: 'generic', bodies: [] }], ['lead-missing']],
    ['no lead', [], ['lead-missing']],
    ['a class without members', [{ role: 'lead', match: 'class', bodies: [] }], ['class-empty']],
    ['an unknown coordinator', [lead, { role: 'coordinating', match: 'none', bodies: [] }], ['name-unknown']],
    ['"các đơn vị liên quan" beside the lead', [lead, { role: 'coordinating', match: 'generic', bodies: [] }], []],
  ] as const)('%s', (_, addresses, expected) => {
    expect(needs({ addresses })).toEqual(expected)
  })

  test('undated work wants a day, a review day, or the word "thường xuyên"', () => {
    const none = { ...deadline, kind: 'none', dueOn: null, words: null } as const
    expect(needs({ deadline: none })).toEqual(['deadline-missing'])
    expect(needs({ deadline: { ...none, reviewOn: '2017-07-11' } })).toEqual([])
    expect(needs({ deadline: { ...none, kind: 'standing' } })).toEqual([])
  })

  test('a deadline before the paper is pointed out', () => {
    expect(needs({ deadline: { ...deadline, dueOn: '2017-01-01' } })).toEqual(['deadline-before-paper'])
  })

  test('who gets work without the paper is a warning that keeps nothing from being accepted', () => {
    const found = needs({}, { recipients: new Set(['mttq']) })
    expect(found).toEqual(['not-recipient'])
    expect(isClear(found)).toBe(true)
    expect(needs({}, { recipients: new Set(['tckh']) })).toEqual([])
  })

  test('words that another task has taken', () => {
    expect(isClear(needs({}, { isTaken: true }))).toBe(false)
  })
})
