import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PRESENCES, type Presence } from '../meetings/seat-states.ts'
import { expectedHours, readAgendaClock } from './agenda-clock.ts'
import { compositionOf } from './composition.ts'

test.each<[string, Presence[], ReturnType<typeof compositionOf>]>([
  ['nobody was asked for', [], null],
  ['one is not called yet', ['present', 'none'], null],
  ['all came', ['present', 'present'], 'full'],
  ['one sent somebody else', ['present', 'substitute'], 'wrong'],
  ['one stayed away with a reason', ['present', 'excused'], 'short'],
  ['one stayed away, one sent somebody else', ['absent', 'substitute'], 'short'],
])('composition: %s', (_, presences, expected) => {
  expect(compositionOf(presences)).toBe(expected)
})

test('a composition is said only when every seat is called, and does not hang on the order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PRESENCES), { minLength: 1, maxLength: 8 }), (presences) => {
      const said = compositionOf(presences)
      expect(said === null).toBe(presences.includes('none'))
      expect(compositionOf(presences.toReversed())).toBe(said)
    }),
  )
})

const at = (minutes: number) => minutes * 60_000
const agenda = [
  { id: 'a', minutes: 10, startedAt: at(0), endedAt: at(12) },
  { id: 'b', minutes: 20, startedAt: at(12), endedAt: null },
  { id: 'c', minutes: null, startedAt: null, endedAt: null },
  { id: 'd', minutes: 5, startedAt: null, endedAt: null },
]

test('the clock shows the point being dealt with, what is left of it and what comes next', () => {
  expect(readAgendaClock(agenda, at(15))).toEqual({
    currentId: 'b',
    nextId: 'c',
    elapsed: 180,
    left: 17 * 60,
    minutesLeft: 5 + 17,
  })
  expect(readAgendaClock(agenda, at(40))).toMatchObject({ left: -8 * 60, minutesLeft: 5 })
  expect(readAgendaClock([], at(1))).toEqual({ currentId: null, nextId: null, elapsed: 0, left: null, minutesLeft: 0 })
})

test('each point is expected after those before it, as long as their minutes are known', () => {
  expect(expectedHours(agenda, '07:50')).toEqual(['07:50', '08:00', '08:20', null])
  expect(expectedHours(agenda, null)).toEqual([null, null, null, null])
})
