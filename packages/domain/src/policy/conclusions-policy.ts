import type { Actor } from './actor.ts'

/** A paper as the rules see it. */
export interface ConclusionFacts {
  keeperId: string
  state: string
}

/** A secretary enters papers for the own organisation or the body that office serves. */
export function mayCreate(actor: Actor): boolean {
  return actor.function === 'secretary'
}

/** A draft is open only to those who prepare it in the office that keeps it. */
export function maySeeDrafts(actor: Actor): boolean {
  return actor.function === 'secretary' || actor.function === 'leader'
}

export function mayEdit(actor: Actor, paper: ConclusionFacts): boolean {
  return actor.function === 'secretary' && actor.ownIds.includes(paper.keeperId) && paper.state === 'draft'
}

export function mayIssue(actor: Actor, paper: ConclusionFacts): boolean {
  return mayEdit(actor, paper)
}
