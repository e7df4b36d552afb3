import type { Actor } from './actor.ts'

/** The head of a body's papers is kept by the administrator, or by the secretary who prepares its papers. */
export function mayKeepLetterhead(actor: Actor, body: { organisationId: string }): boolean {
  if (actor.function === 'administrator') return true
  return actor.function === 'secretary' && actor.ownIds.includes(body.organisationId)
}
