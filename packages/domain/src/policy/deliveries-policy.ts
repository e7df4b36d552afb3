import type { Actor } from './actor.ts'

/** What a body received is opened and acknowledged by those who work in it, not by who looks on. */
export function mayReceive(actor: Actor, delivery: { organisationId: string }): boolean {
  const works = ['secretary', 'officer', 'leader'].includes(actor.function)
  return works && [...actor.ownIds, ...actor.predecessorIds].includes(delivery.organisationId)
}

/** Who got a paper, and who opened it, is followed by the keeping office's secretary and leader and the issuer's leader. */
export function mayFollowDeliveries(actor: Actor, paper: { keeperId: string; issuerId: string }): boolean {
  const ids = [...actor.ownIds, ...actor.predecessorIds]
  if (actor.function === 'leader') return ids.includes(paper.keeperId) || ids.includes(paper.issuerId)
  return actor.function === 'secretary' && ids.includes(paper.keeperId)
}

/** Sending to one more body, or reminding those that have not opened it, is the keeping office's secretary's. */
export function maySend(actor: Actor, paper: { keeperId: string }): boolean {
  return actor.function === 'secretary' && [...actor.ownIds, ...actor.predecessorIds].includes(paper.keeperId)
}
