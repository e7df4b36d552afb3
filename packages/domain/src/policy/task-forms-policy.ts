import type { Actor } from './actor.ts'

/** Forms for units that do not sign in are sent out and taken back by the secretary of the office that follows the work. */
export function maySendForms(actor: Actor, { keeperId }: { keeperId: string }): boolean {
  return actor.function === 'secretary' && [...actor.ownIds, ...actor.predecessorIds].includes(keeperId)
}

/** Whether this post sends forms at all. */
export function sendsForms(actor: Actor): boolean {
  return actor.function === 'secretary'
}
