import type { Actor } from './actor.ts'

/** Slips are drafted, numbered and sent, and units reminded, by the secretary of the office that follows the work. */
export function mayUrge(actor: Actor, { keeperId }: { keeperId: string }): boolean {
  return actor.function === 'secretary' && [...actor.ownIds, ...actor.predecessorIds].includes(keeperId)
}

/** Whether this post urges at all: its pages offer to. */
export function urges(actor: Actor): boolean {
  return actor.function === 'secretary'
}
