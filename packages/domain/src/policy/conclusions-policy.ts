import { isEditable, isOpen } from '../conclusions/paper-states.ts'
import { moveAllows, type PaperStanding } from '../conclusions/paper-moves.ts'
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

/** The keeping office's secretary works on the paper while it is a draft. */
export function mayKeep(actor: Actor, paper: ConclusionFacts): boolean {
  return actor.function === 'secretary' && actor.ownIds.includes(paper.keeperId)
}

/** What is sent with each paper as `can`: allowed to this person and possible in this state. */
export function canEdit(actor: Actor, paper: ConclusionFacts): boolean {
  return mayKeep(actor, paper) && isEditable(paper.state)
}

/** The same for deciding which of its sentences give work. */
export function canMark(actor: Actor, paper: ConclusionFacts): boolean {
  return mayKeep(actor, paper) && isOpen(paper.state)
}

/** The same for issuing it. */
export function canIssue(actor: Actor, paper: ConclusionFacts & PaperStanding): boolean {
  return mayKeep(actor, paper) && moveAllows('issue', paper)
}

/** The leader a paper was submitted to, in that post, gives it back; by delegation also who acts in it. */
export function mayReturn(actor: Actor, paper: { signerId: string | null }): boolean {
  return actor.function === 'leader' && actor.membershipId === paper.signerId
}

/**
 * Signed is in person: the paper prints the signer's name, and nobody signs under another's (who signs for another does
 * it under the own name, with KT. or TUQ. before the post: NĐ 30/2020, Điều 13).
 */
export function maySign(actor: Actor, paper: { signerId: string | null }): boolean {
  return mayReturn(actor, paper) && actor.principalId === null
}

/** Who prepares papers in the keeping office, and the leaders of the issuing body, read its restricted papers unasked. */
export function readsRestricted(actor: Actor, paper: { keeperId: string; issuerId: string }): boolean {
  const ids = [...actor.ownIds, ...actor.predecessorIds]
  if (actor.function === 'leader' && ids.includes(paper.issuerId)) return true
  return maySeeDrafts(actor) && ids.includes(paper.keeperId)
}

/** Who else reads a restricted paper is said by the keeping office: its secretary and its leader. */
export function mayGrant(actor: Actor, paper: { keeperId: string }): boolean {
  return maySeeDrafts(actor) && [...actor.ownIds, ...actor.predecessorIds].includes(paper.keeperId)
}
