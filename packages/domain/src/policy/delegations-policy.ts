import type { CivilDate } from '../civil-date.ts'
import type { Actor, PostFunction, PostScope } from './actor.ts'

/** all: everything the post may do; read: only see what it sees */
export const DELEGATION_REACHES = ['all', 'read'] as const
export type DelegationReach = (typeof DELEGATION_REACHES)[number]

/** A delegation as the rules see it. */
export interface DelegationFacts {
  /** whose post it is */
  principalId: string
  /** who acts in it */
  delegateId: string
}

/**
 * Who holds a post may let another act in it. Not the administrator's: accounts are nobody's to hand on; nor
 * what was handed on to one person inside the unit: it goes back to the unit. And nobody
 * hands on what they hold for another.
 */
export function mayDelegate(actor: Actor, post: { personId: string; function: string }): boolean {
  return (
    actor.principalId === null &&
    post.personId === actor.personId &&
    !['administrator', 'staff'].includes(post.function)
  )
}

/** Either side ends it. */
export function mayEndDelegation(actor: Actor, { principalId, delegateId }: DelegationFacts): boolean {
  return actor.personId === principalId || actor.personId === delegateId
}

/** The function in which a delegate acts: one who may only read sees as an observer with the post's scope. */
export function delegatedFunction(held: PostFunction, reach: DelegationReach): PostFunction {
  return reach === 'read' ? 'observer' : held
}

/** What a post's scope is to its delegate: one that the holder's function does not use gives the delegate nothing either. */
export function delegatedScope(held: { function: PostFunction; scope: PostScope }): PostScope {
  return held.function === 'leader' || held.function === 'observer' ? held.scope : 'organisation'
}

/** A year at the longest, so that none is forgotten. */
export function isTooLong(startsOn: CivilDate, endsOn: CivilDate): boolean {
  const aYearLater = `${Number(startsOn.slice(0, 4)) + 1}${startsOn.slice(4)}`
  return endsOn > aYearLater
}
