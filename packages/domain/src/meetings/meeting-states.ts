/**
 * planned: on the plan, nobody is invited yet · called: invited · open: it is being held · closed: it is over, or was
 * logged afterwards · cancelled: it does not take place
 */
export const MEETING_STATES = ['planned', 'called', 'open', 'closed', 'cancelled'] as const
export type MeetingState = (typeof MEETING_STATES)[number]

export const MEETING_MOVES = ['call', 'open', 'close', 'reopen', 'cancel', 'restore'] as const
export type MeetingMove = (typeof MEETING_MOVES)[number]

const MOVES: Record<MeetingMove, { from: readonly MeetingState[]; to: MeetingState }> = {
  call: { from: ['planned', 'called'], to: 'called' },
  open: { from: ['planned', 'called'], to: 'open' },
  close: { from: ['open'], to: 'closed' },
  // closed too early, or by mistake
  reopen: { from: ['closed'], to: 'open' },
  cancel: { from: ['planned', 'called'], to: 'cancelled' },
  restore: { from: ['cancelled'], to: 'planned' },
}

/** Whether a meeting in that state can make the move at all; who may is policy. */
export function canMove(state: MeetingState, move: MeetingMove): boolean {
  return MOVES[move].from.includes(state)
}

export function stateAfter(move: MeetingMove): MeetingState {
  return MOVES[move].to
}

/** Whether it is still ahead: day, hour and whom it is for may change. */
export function isAhead(state: MeetingState): boolean {
  return state === 'planned' || state === 'called'
}
