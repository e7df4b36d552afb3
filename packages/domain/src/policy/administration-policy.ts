import type { Actor } from './actor.ts'

/** Organisations, people, posts and accounts are kept by the administrator of the territory, who reads no papers by it. */
export function mayAdminister(actor: Actor): boolean {
  return actor.function === 'administrator'
}

/** The audit trail is read by administrators and by observers of the whole territory. */
export function mayReadAudit(actor: Actor): boolean {
  return mayAdminister(actor) || (actor.function === 'observer' && actor.scope === 'territory')
}
