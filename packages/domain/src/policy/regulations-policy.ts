import type { Actor } from './actor.ts'

/** A regulation is kept by the secretary of the body that keeps its file, of the body that office serves, or their heir. */
export function mayKeepRegulation(actor: Actor, { ownerId }: { ownerId: string }): boolean {
  return actor.function === 'secretary' && [...actor.ownIds, ...actor.predecessorIds].includes(ownerId)
}

/** That information was given is recorded by who keeps the regulation, and by anybody who works for the body that owed it. */
export function mayRecordNotice(actor: Actor, duty: { ownerId: string; informerId: string }): boolean {
  if (mayKeepRegulation(actor, duty)) return true
  const isAtWork = actor.function === 'secretary' || actor.function === 'officer'
  return isAtWork && [...actor.ownIds, ...actor.predecessorIds].includes(duty.informerId)
}
