import type { Actor } from './actor.ts'

/** Organisations, people, posts and accounts are kept by the administrator of the territory, who reads no papers by it. */
export function mayAdminister(actor: Actor): boolean {
  return actor.function === 'administrator'
}

/** Posts are given to others, never to oneself: an administrator does not become a reader of papers alone. */
export function mayGivePost(actor: Actor, to: { personId: string }): boolean {
  return mayAdminister(actor) && to.personId !== actor.personId
}

/** Accounts of others are kept, never the own: nobody unlocks, renews or frees themselves. */
export function mayKeepAccount(actor: Actor, of: { personId: string }): boolean {
  return mayAdminister(actor) && of.personId !== actor.personId
}

/** The audit trail is read by administrators and by observers of the whole territory. */
export function mayReadAudit(actor: Actor): boolean {
  const observes = actor.function === 'observer' && actor.scope === 'territory' && actor.principalId === null
  return mayAdminister(actor) || observes
}
