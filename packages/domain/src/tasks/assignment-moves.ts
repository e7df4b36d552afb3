export const ASSIGNMENT_STATES = [
  'assigned',
  'acknowledged',
  'in-progress',
  'reported',
  'accepted',
  'returned',
  'sent-back',
  'suspended',
  'withdrawn',
] as const
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number]

export const ASSIGNMENT_ACTS = [
  'acknowledge',
  'report-progress',
  'report-done',
  'return',
  'accept',
  'send-back',
  'reassign',
  'suspend',
  'resume',
  'withdraw',
] as const
export type AssignmentAct = (typeof ASSIGNMENT_ACTS)[number]

/** What stands in the history: the acts, and what a later paper made of the work (lùi hạn, giãn tiến độ). */
export const RESPONSE_ACTS = [...ASSIGNMENT_ACTS, 'postpone'] as const
export type ResponseAct = (typeof RESPONSE_ACTS)[number]

/** The unit answers; the assigner decides. */
export const UNIT_ACTS: readonly AssignmentAct[] = ['acknowledge', 'report-progress', 'report-done', 'return']

/** From which states each act may be done. `accepted` and `withdrawn` are the two ends: nothing leaves them. */
const ALLOWED_FROM: Record<AssignmentAct, readonly AssignmentState[]> = {
  acknowledge: ['assigned'],
  'report-progress': ['acknowledged', 'in-progress', 'sent-back'],
  'report-done': ['acknowledged', 'in-progress', 'sent-back'],
  return: ['assigned', 'acknowledged'],
  accept: ['reported'],
  'send-back': ['reported'],
  reassign: ['returned'],
  suspend: ['assigned', 'acknowledged', 'in-progress', 'sent-back'],
  resume: ['suspended'],
  withdraw: ['assigned', 'acknowledged', 'in-progress', 'reported', 'returned', 'sent-back', 'suspended'],
}

const LEADS_TO: Record<AssignmentAct, AssignmentState> = {
  acknowledge: 'acknowledged',
  'report-progress': 'in-progress',
  'report-done': 'reported',
  return: 'returned',
  accept: 'accepted',
  'send-back': 'sent-back',
  reassign: 'assigned',
  suspend: 'suspended',
  // the state it was suspended from, see deriveAfterAct
  resume: 'assigned',
  withdraw: 'withdrawn',
}

/** Acts that need words: whoever is told no, or stopped, is told why. */
const NEEDS_WORDS: readonly AssignmentAct[] = ['report-progress', 'return', 'send-back', 'suspend', 'withdraw']

/** What the moves need to know of an assignment; days are civil dates. */
export interface AssignmentFacts {
  state: AssignmentState
  percent: number
  wantsPaper: boolean
  /** where it stood before it was suspended; null when it is not */
  suspendedFrom: AssignmentState | null
}

export interface ActEntry {
  act: AssignmentAct
  words: string | null
  percent: number | null
  productNumber: string | null
  productOn: string | null
}

export type ActFault =
  | 'tasks/state-refuses'
  | 'tasks/words-missing'
  | 'tasks/percent-missing'
  | 'tasks/percent-out-of-range'
  | 'tasks/product-paper-missing'

/** Whether the act may be done in that state, whoever asks. */
export function stateAllows(act: AssignmentAct, state: AssignmentState): boolean {
  return ALLOWED_FROM[act].includes(state)
}

/** Why the act as entered cannot be done now; null when it can. */
export function findActFault(entry: ActEntry, facts: AssignmentFacts): ActFault | null {
  if (!stateAllows(entry.act, facts.state)) return 'tasks/state-refuses'
  if (NEEDS_WORDS.includes(entry.act) && !entry.words?.trim()) return 'tasks/words-missing'
  if (entry.act === 'report-progress' && entry.percent === null) return 'tasks/percent-missing'
  if (entry.percent !== null && !isPercent(entry.percent)) return 'tasks/percent-out-of-range'
  if (entry.act === 'report-done' && facts.wantsPaper && !entry.productNumber?.trim())
    return 'tasks/product-paper-missing'
  return null
}

/** State and percent after an act that `findActFault` let pass. A resumed assignment goes on where it was suspended. */
export function deriveAfterAct(entry: ActEntry, facts: AssignmentFacts): { state: AssignmentState; percent: number } {
  const percent = entry.act === 'report-done' ? 100 : (entry.percent ?? facts.percent)
  if (entry.act === 'resume') return { state: facts.suspendedFrom ?? LEADS_TO.resume, percent }
  return { state: LEADS_TO[entry.act], percent }
}

function isPercent(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 100
}
