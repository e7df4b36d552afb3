import { describe, expect, test } from 'vitest'
import type { Actor } from './actor.ts'
import { visibleScope } from './visible-scope.ts'

const actor: Actor = {
  accountId: 'account',
  personId: 'person',
  personName: '',
  principalId: null,
  membershipId: 'membership',
  post: '',
  organisationId: 'office',
  organisationName: '',
  ownIds: ['office', 'served'],
  predecessorIds: ['before'],
  localityId: 'xã',
  territoryId: 'huyện',
  line: 'womens-union',
  function: 'leader',
  scope: 'territory',
}
const ids = ['office', 'served', 'before']

describe('what a post sees', () => {
  test.each([
    ['territory', { kind: 'territory', ids, territoryId: 'huyện' }],
    ['locality', { kind: 'locality', ids, localityId: 'xã' }],
    ['line', { kind: 'line', ids, territoryId: 'huyện', line: 'womens-union' }],
    ['organisation', { kind: 'organisations', ids }],
  ] as const)('a leader with scope %s', (scope, expected) => {
    expect(visibleScope({ ...actor, scope })).toEqual(expected)
    expect(visibleScope({ ...actor, scope, function: 'observer' })).toEqual(expected)
  })

  test.each(['secretary', 'officer', 'administrator'] as const)(
    'a %s sees the own bodies, whatever scope is written',
    (fn) => {
      expect(visibleScope({ ...actor, function: fn })).toEqual({ kind: 'organisations', ids })
    },
  )

  test('a line that the body has not gives nothing more', () => {
    expect(visibleScope({ ...actor, scope: 'line', line: null })).toEqual({ kind: 'organisations', ids })
  })
})
