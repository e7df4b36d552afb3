import { ACTS_ON_BEHALF, HANDED_ACTS } from '../tasks/assignment-acts.ts'
import { type AssignmentAct, type AssignmentState, stateAllows, UNIT_ACTS } from '../tasks/assignment-moves.ts'
import type { AssignmentRole } from '../tasks/resolve-addresses.ts'
import type { Actor } from './actor.ts'

/** The offices a paper's work hangs on: keeperId, the one that follows it, and issuerId, the body named on it. */
export interface PaperSides {
  keeperId: string
  issuerId: string
}

/** An assignment as the rules see it; organisationId: the body that answers for it now. */
export interface AssignmentRights extends PaperSides {
  organisationId: string
  role: AssignmentRole
  state: AssignmentState
  /** the bodies that answer for the lead parts of the same task */
  leadIds: readonly string[]
  /** the post inside the unit it was handed on to */
  handedToId: string | null
}

/** Officers, secretaries and leaders answer for their own unit. */
export function mayAnswerTasks(actor: Actor): boolean {
  return ['officer', 'secretary', 'leader'].includes(actor.function)
}

export function mayAnswer(actor: Actor, assignment: Pick<AssignmentRights, 'organisationId'>): boolean {
  return mayAnswerTasks(actor) && actor.ownIds.includes(assignment.organisationId)
}

/** A post of "chuyên viên được phân công" answers for what was handed on to it, and nothing else. */
function mayAnswerHanded(actor: Actor, act: AssignmentAct, { handedToId }: AssignmentRights): boolean {
  return actor.function === 'staff' && handedToId === actor.membershipId && HANDED_ACTS.includes(act)
}

/**
 * On what a unit reports decide the keeping office's secretary and leader, and the leader of the issuing body; when
 * these have ended, those of the bodies that came of them.
 */
export function mayDecide(actor: Actor, { keeperId, issuerId }: PaperSides): boolean {
  const ids = [...actor.ownIds, ...actor.predecessorIds]
  if (actor.function === 'leader') return ids.includes(keeperId) || ids.includes(issuerId)
  return actor.function === 'secretary' && ids.includes(keeperId)
}

/** Whether this post decides on any work at all: lists offer to choose rows then. */
export function decidesOnTasks(actor: Actor): boolean {
  return actor.function === 'leader' || actor.function === 'secretary'
}

/** Finished work is opened again, and checking waived, by a leader of those who decide. */
export function mayDecideAsLeader(actor: Actor, sides: PaperSides): boolean {
  return actor.function === 'leader' && mayDecide(actor, sides)
}

/** The keeping office's secretary enters what a unit that does not sign in says by letter. The own unit signs in. */
export function mayEnterFor(actor: Actor, assignment: Omit<AssignmentRights, 'state'>): boolean {
  return actor.function === 'secretary' && mayDecide(actor, assignment) && !mayAnswer(actor, assignment)
}

/** Whether this person, in this post, may do the act to the assignment, its state apart. */
export function mayDo(actor: Actor, act: AssignmentAct, assignment: AssignmentRights): boolean {
  switch (act) {
    case 'note-coordinated':
    case 'note-not-coordinated':
      return mayDecide(actor, assignment) || assignment.leadIds.some((id) => mayAnswer(actor, { organisationId: id }))
    case 'request-reopen':
      return mayAnswer(actor, assignment) || (actor.function === 'secretary' && mayDecide(actor, assignment))
    case 'reopen':
    case 'refuse-reopen':
      return mayDecideAsLeader(actor, assignment)
    default:
      if (!UNIT_ACTS.includes(act)) return mayDecide(actor, assignment)
      return mayAnswer(actor, assignment) || mayAnswerHanded(actor, act, assignment)
  }
}

/** What is sent with each assignment as `can`: allowed to this person and possible in this state. */
export function canDo(actor: Actor, act: AssignmentAct, assignment: AssignmentRights): boolean {
  return mayDo(actor, act, assignment) && stateAllows(act, assignment.state, assignment.role)
}

/** The acts this person may enter for the unit now. */
export function actsOnBehalf(actor: Actor, assignment: AssignmentRights) {
  if (!mayEnterFor(actor, assignment)) return []
  const done = assignment.role === 'coordinating' ? 'report-done' : 'contribute'
  return ACTS_ON_BEHALF.filter((act) => act !== done && stateAllows(act, assignment.state, assignment.role))
}
