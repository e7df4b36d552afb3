import { type AssignmentAct, type AssignmentState, stateAllows, UNIT_ACTS } from '../tasks/assignment-moves.ts'
import type { Actor } from './actor.ts'

/**
 * An assignment as the rules see it; organisationId: the body that answers for it now, keeperId: the office that follows
 * its paper, issuerId: the body named on it.
 */
export interface AssignmentRights {
  organisationId: string
  keeperId: string
  issuerId: string
  state: AssignmentState
}

/** Officers, secretaries and leaders answer for their own unit. */
export function mayAnswerTasks(actor: Actor): boolean {
  return ['officer', 'secretary', 'leader'].includes(actor.function)
}

export function mayAnswer(actor: Actor, assignment: AssignmentRights): boolean {
  return mayAnswerTasks(actor) && actor.ownIds.includes(assignment.organisationId)
}

/**
 * On what a unit reports decide the keeping office's secretary and leader, and the leader of the issuing body; when
 * these have ended, those of the bodies that came of them.
 */
export function mayDecide(actor: Actor, { keeperId, issuerId }: AssignmentRights): boolean {
  const ids = [...actor.ownIds, ...actor.predecessorIds]
  if (actor.function === 'leader') return ids.includes(keeperId) || ids.includes(issuerId)
  return actor.function === 'secretary' && ids.includes(keeperId)
}

/** Whether this post decides on any work at all: lists offer to choose rows then. */
export function decidesOnTasks(actor: Actor): boolean {
  return actor.function === 'leader' || actor.function === 'secretary'
}

/** Whether this person, in this post, may do the act to the assignment, its state apart. */
export function mayDo(actor: Actor, act: AssignmentAct, assignment: AssignmentRights): boolean {
  return UNIT_ACTS.includes(act) ? mayAnswer(actor, assignment) : mayDecide(actor, assignment)
}

/** What is sent with each assignment as `can`: allowed to this person and possible in this state. */
export function canDo(actor: Actor, act: AssignmentAct, assignment: AssignmentRights): boolean {
  return mayDo(actor, act, assignment) && stateAllows(act, assignment.state)
}
