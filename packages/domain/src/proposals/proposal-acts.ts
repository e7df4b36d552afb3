import { isAnswered, isUnanswered, type ProposalState } from './proposal-state.ts'

/** yêu cầu làm rõ · làm rõ · thỏa đáng · chưa thỏa đáng · nêu lại · rút */
export const PROPOSAL_ACTS = ['clarify', 'explain', 'agree', 'dissatisfied', 'raise-again', 'withdraw'] as const
export type ProposalAct = (typeof PROPOSAL_ACTS)[number]

/** Everything that leaves a line in a proposal's history. */
export const PROPOSAL_MOVES = [
  ...PROPOSAL_ACTS,
  'raise',
  'join',
  'split',
  'agenda',
  'off-agenda',
  'address',
  'correct',
  'answer',
  'forward',
] as const
export type ProposalMoveAct = (typeof PROPOSAL_MOVES)[number]

/** Whether a proposal in that state bears the act. */
export function proposalAllows(act: ProposalAct, state: ProposalState): boolean {
  switch (act) {
    case 'clarify':
      return state === 'unanswered'
    case 'explain':
      return state === 'unclear'
    case 'agree':
    case 'dissatisfied':
    case 'raise-again':
      return isAnswered(state)
    default:
      return isUnanswered(state)
  }
}

/** Only agreeing needs no words. */
export function actNeedsWords(act: ProposalAct): boolean {
  return act !== 'agree'
}
