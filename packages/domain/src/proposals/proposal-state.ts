/** chưa trả lời · cần làm rõ · đã trả lời, chưa có phản hồi · thỏa đáng · chưa thỏa đáng · đã gộp · đã rút */
export const PROPOSAL_STATES = [
  'unanswered',
  'unclear',
  'no-opinion',
  'satisfied',
  'dissatisfied',
  'joined',
  'withdrawn',
] as const
export type ProposalState = (typeof PROPOSAL_STATES)[number]

/** What happened in the round a proposal is in; nothing of it is stored as a state. */
export interface ProposalFacts {
  joined: boolean
  withdrawn: boolean
  /** asked to make it clear, and nothing said to that yet */
  askedToExplain: boolean
  /** an answer was published that answers; one that only sends it on to another body does not */
  answered: boolean
  /** how many bodies ask */
  askers: number
  /** their last words of this round */
  agreed: number
  dissatisfied: number
}

/** How a proposal stands: it is the askers who close it, all of them, and one who is not content keeps it open. */
export function deriveProposalState(facts: ProposalFacts): ProposalState {
  if (facts.withdrawn) return 'withdrawn'
  if (facts.joined) return 'joined'
  if (facts.answered) {
    if (facts.dissatisfied > 0) return 'dissatisfied'
    return facts.agreed > 0 && facts.agreed >= facts.askers ? 'satisfied' : 'no-opinion'
  }
  return facts.askedToExplain ? 'unclear' : 'unanswered'
}

/** Still waiting for words of the answering body, or of the askers to it. */
export function isUnanswered(state: ProposalState): boolean {
  return state === 'unanswered' || state === 'unclear'
}

export function isAnswered(state: ProposalState): boolean {
  return state === 'no-opinion' || state === 'satisfied' || state === 'dissatisfied'
}
