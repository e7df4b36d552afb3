import { describe, expect, test } from 'vitest'
import { PAPER_DEFAULTS, readPaperSettings } from '../settings/paper-settings.ts'
import { placeComment } from './comment-place.ts'
import { needsWords, standingOf } from './review-answer.ts'

test.each([
  ['disagree', true, true, 'disagree'],
  ['agree', false, false, 'agree'],
  [null, false, true, 'waiting'],
  [null, true, true, 'agree-by-silence'],
  [null, true, false, 'silent'],
] as const)('answered %s, over %s, silence agrees %s: %s', (answer, over, silenceAgrees, standing) => {
  expect(standingOf({ answer, over, silenceAgrees })).toBe(standing)
})

test('only a plain yes needs no words', () => {
  expect([needsWords('agree'), needsWords('agree-with-words'), needsWords('disagree')]).toEqual([false, true, true])
})

describe('a comment on a passage', () => {
  const comment = { start: 3, end: 10, quote: 'Phòng A' }
  test('stands at its place', () => {
    expect(placeComment('1. Phòng A làm', { start: 3, end: 10, quote: 'Phòng A' })).toMatchObject({ start: 3 })
  })
  test('moves with its words', () => {
    expect(placeComment('Mở. 1. Phòng A làm', comment)).toEqual({ kind: 'passage', start: 7, end: 14 })
  })
  test('whose words were changed says so', () => {
    expect(placeComment('1. Phòng B làm', comment)).toEqual({ kind: 'changed' })
  })
  test('whose words stand twice is not guessed', () => {
    expect(placeComment('x Phòng A, Phòng A', comment)).toEqual({ kind: 'changed' })
  })
  test('on the whole has no place', () => {
    expect(placeComment('x', { start: null, end: null, quote: null })).toEqual({ kind: 'whole' })
  })
})

test('silence agrees unless the territory said otherwise', () => {
  expect(readPaperSettings(null)).toEqual(PAPER_DEFAULTS)
  expect(readPaperSettings({ silenceAgrees: 'no' })).toEqual(PAPER_DEFAULTS)
  expect(readPaperSettings({ silenceAgrees: false })).toEqual({ silenceAgrees: false })
})
