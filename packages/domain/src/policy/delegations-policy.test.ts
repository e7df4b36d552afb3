import { expect, test } from 'vitest'
import type { Actor } from './actor.ts'
import { mayReadAudit } from './administration-policy.ts'
import { delegatedFunction, delegatedScope, isTooLong, mayDelegate } from './delegations-policy.ts'

const actor: Actor = {
  accountId: '',
  personId: 'a',
  personName: '',
  principalId: null,
  membershipId: '',
  post: '',
  organisationId: '',
  organisationName: '',
  ownIds: [],
  predecessorIds: [],
  localityId: '',
  territoryId: '',
  line: null,
  function: 'leader',
  scope: 'territory',
}

test('only the own post is handed on, never the administrator’s, never what is held for another', () => {
  expect(mayDelegate(actor, { personId: 'a', function: 'leader' })).toBe(true)
  expect(mayDelegate(actor, { personId: 'b', function: 'leader' })).toBe(false)
  expect(mayDelegate(actor, { personId: 'a', function: 'administrator' })).toBe(false)
  expect(mayDelegate({ ...actor, principalId: 'b' }, { personId: 'a', function: 'leader' })).toBe(false)
})

test('a reading delegate acts as an observer, yet reads no audit trail', () => {
  expect(delegatedFunction('leader', 'read')).toBe('observer')
  expect(delegatedFunction('leader', 'all')).toBe('leader')
  expect(mayReadAudit({ ...actor, function: 'observer' })).toBe(true)
  expect(mayReadAudit({ ...actor, function: 'observer', principalId: 'b' })).toBe(false)
})

test('a scope that the holder’s function does not use is not the delegate’s either', () => {
  expect(delegatedScope({ function: 'officer', scope: 'territory' })).toBe('organisation')
  expect(delegatedScope({ function: 'secretary', scope: 'line' })).toBe('organisation')
  expect(delegatedScope({ function: 'leader', scope: 'locality' })).toBe('locality')
  expect(delegatedScope({ function: 'observer', scope: 'territory' })).toBe('territory')
})

test('a delegation lasts a year at the longest', () => {
  expect(isTooLong('2017-06-20', '2018-06-20')).toBe(false)
  expect(isTooLong('2017-06-20', '2018-06-21')).toBe(true)
})
