import type { Actor } from './actor.ts'

/** A proposal as the rules see it; askerIds: the bodies that ask now, also those of what was joined into it. */
export interface ProposalRights {
  askerIds: readonly string[]
  addressedToId: string | null
  keeperId: string
  enteredById: string
}

/** An answer as the rules see it. */
export interface AnswerRights {
  bodyId: string
  preparedById: string
}

const works = (actor: Actor) => ['officer', 'secretary', 'leader'].includes(actor.function)
const ids = (actor: Actor) => [...actor.ownIds, ...actor.predecessorIds]

/** A body's people raise proposals for it. */
export function mayRaise(actor: Actor): boolean {
  return works(actor)
}

/** A secretary also enters what other bodies asked for, into the own office's register. */
export function mayEnterForOthers(actor: Actor): boolean {
  return actor.function === 'secretary'
}

/** The asking bodies' people: they explain, say whether the answer contents them, raise it again. */
export function mayAsk(actor: Actor, { askerIds }: Pick<ProposalRights, 'askerIds'>): boolean {
  return works(actor) && askerIds.some((id) => ids(actor).includes(id))
}

/** The secretary of the office that keeps the register: joins, says who answers, puts it to a meeting. */
export function mayKeepProposal(actor: Actor, { keeperId }: Pick<ProposalRights, 'keeperId'>): boolean {
  return actor.function === 'secretary' && ids(actor).includes(keeperId)
}

/** The words are the asker's; what an office entered for others is mended there. */
export function mayCorrect(actor: Actor, proposal: ProposalRights): boolean {
  if (mayKeepProposal(actor, proposal) && ids(actor).includes(proposal.enteredById)) return true
  return mayAsk(actor, proposal) && ids(actor).includes(proposal.enteredById)
}

/** Taken back by the one body that asks, or by the keeper (where several ask, one alone does not take it from the others). */
export function mayWithdraw(actor: Actor, proposal: ProposalRights): boolean {
  return mayKeepProposal(actor, proposal) || (proposal.askerIds.length === 1 && mayAsk(actor, proposal))
}

/** The answering body's people prepare answers. */
export function mayPrepareAnswer(actor: Actor, { addressedToId }: Pick<ProposalRights, 'addressedToId'>): boolean {
  return works(actor) && addressedToId !== null && actor.ownIds.includes(addressedToId)
}

/** What is not clear is asked by who must answer, or by the keeper. */
export function mayAskToExplain(actor: Actor, proposal: ProposalRights): boolean {
  return mayPrepareAnswer(actor, proposal) || mayKeepProposal(actor, proposal)
}

/** A paper answers by the hand of who keeps the register, or when its issuer is the body that must answer; never of who only asks. */
export function mayMarkAnswer(
  actor: Actor,
  { issuerId, ...proposal }: Pick<ProposalRights, 'keeperId' | 'addressedToId'> & { issuerId: string },
): boolean {
  return mayKeepProposal(actor, proposal) || proposal.addressedToId === issuerId
}

/** A draft is worked on in the body that answers. */
export function mayEditAnswer(actor: Actor, { bodyId }: Pick<AnswerRights, 'bodyId'>): boolean {
  return works(actor) && actor.ownIds.includes(bodyId)
}

/** A leader of the answering body approves, also the own draft; its secretary approves what somebody else prepared. */
export function mayApproveAnswer(actor: Actor, { bodyId, preparedById }: AnswerRights): boolean {
  if (!actor.ownIds.includes(bodyId)) return false
  return actor.function === 'leader' || (actor.function === 'secretary' && preparedById !== actor.personId)
}

/** Who of a body sees its unpublished answers: those who work on them, and who looks on there. */
export function maySeeAnswerDrafts(actor: Actor): boolean {
  return works(actor)
}
