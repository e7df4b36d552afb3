import type { AssignmentAct } from './assignment-acts.ts'
import type { AssignmentRole } from './resolve-addresses.ts'

export { ASSIGNMENT_ACTS, type AssignmentAct, RESPONSE_ACTS, type ResponseAct, UNIT_ACTS } from './assignment-acts.ts'

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

const AT_WORK: readonly AssignmentState[] = ['acknowledged', 'in-progress', 'sent-back']
const OPEN: readonly AssignmentState[] = ['assigned', ...AT_WORK]
const UNFINISHED: readonly AssignmentState[] = [...OPEN, 'reported', 'suspended']

/**
 * From which states each act may be done. `accepted` and `withdrawn` are the ends: nothing leaves withdrawn, only a
 * leader's `reopen` leaves accepted.
 */
const ALLOWED_FROM: Record<AssignmentAct, readonly AssignmentState[]> = {
  acknowledge: ['assigned'],
  'report-progress': AT_WORK,
  'report-done': AT_WORK,
  return: ['assigned', 'acknowledged'],
  accept: ['reported'],
  'send-back': ['reported'],
  reassign: ['returned'],
  suspend: OPEN,
  resume: ['suspended'],
  withdraw: [...UNFINISHED, 'returned'],
  contribute: OPEN,
  'note-coordinated': [...OPEN, 'reported'],
  'note-not-coordinated': [...OPEN, 'reported'],
  'request-extension': AT_WORK,
  'take-back-extension': UNFINISHED,
  'approve-extension': UNFINISHED,
  'refuse-extension': UNFINISHED,
  'correct-deadline': [...UNFINISHED, 'returned', 'accepted'],
  'request-reopen': ['accepted'],
  reopen: ['accepted'],
  'refuse-reopen': ['accepted'],
  'hand-on': [...OPEN, 'reported'],
  'take-back': UNFINISHED,
  correct: [...AT_WORK, 'reported'],
}

/** The state each act leads to; left out: the state stays, or `deriveAfterAct` says. */
const LEADS_TO: Partial<Record<AssignmentAct, AssignmentState>> = {
  acknowledge: 'acknowledged',
  'report-progress': 'in-progress',
  'report-done': 'reported',
  return: 'returned',
  accept: 'accepted',
  'send-back': 'sent-back',
  reassign: 'assigned',
  suspend: 'suspended',
  withdraw: 'withdrawn',
  contribute: 'reported',
  'note-coordinated': 'accepted',
  reopen: 'in-progress',
}

/** Acts that need words: whoever is told no, or stopped, or asked for something, is told why. */
const NEEDS_WORDS: readonly AssignmentAct[] = [
  'report-progress',
  'return',
  'send-back',
  'suspend',
  'withdraw',
  'contribute',
  'note-not-coordinated',
  'request-extension',
  'refuse-extension',
  'correct-deadline',
  'request-reopen',
  'reopen',
  'refuse-reopen',
  'correct',
]

/** Acts on what a coordinating unit did; the lead's work is reported and accepted. */
const OF_COORDINATORS: readonly AssignmentAct[] = ['contribute', 'note-coordinated', 'note-not-coordinated']

/** What the moves need to know of an assignment; days are civil dates. */
export interface AssignmentFacts {
  state: AssignmentState
  role: AssignmentRole
  percent: number
  wantsPaper: boolean
  /** a leader decided that "xong" needs no check */
  checkWaived: boolean
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

/** Whether the act may be done in that state and role, whoever asks. */
export function stateAllows(act: AssignmentAct, state: AssignmentState, role: AssignmentRole): boolean {
  if (OF_COORDINATORS.includes(act) && role !== 'coordinating') return false
  return ALLOWED_FROM[act].includes(state)
}

/** Why the act as entered cannot be done now; null when it can. */
export function findActFault(entry: ActEntry, facts: AssignmentFacts): ActFault | null {
  if (!stateAllows(entry.act, facts.state, facts.role)) return 'tasks/state-refuses'
  if (NEEDS_WORDS.includes(entry.act) && !entry.words?.trim()) return 'tasks/words-missing'
  if (entry.act === 'report-progress' && entry.percent === null) return 'tasks/percent-missing'
  if (entry.percent !== null && !isPercent(entry.percent)) return 'tasks/percent-out-of-range'
  if (entry.act === 'report-done' && facts.wantsPaper && !entry.productNumber?.trim())
    return 'tasks/product-paper-missing'
  return null
}

/** State and percent after an act that `findActFault` let pass. A resumed assignment goes on where it was suspended. */
export function deriveAfterAct(entry: ActEntry, facts: AssignmentFacts): { state: AssignmentState; percent: number } {
  const percent = saysDone(entry.act) ? 100 : (entry.percent ?? facts.percent)
  return { state: stateAfter(entry.act, facts), percent }
}

/** Whether the act says that the work is done, by the unit's own word. */
export function saysDone(act: AssignmentAct): boolean {
  return act === 'report-done' || act === 'contribute'
}

function stateAfter(act: AssignmentAct, facts: AssignmentFacts): AssignmentState {
  if (act === 'resume') return facts.suspendedFrom ?? 'assigned'
  if (act === 'note-not-coordinated') return facts.state === 'reported' ? 'sent-back' : facts.state
  if (saysDone(act) && facts.checkWaived) return 'accepted'
  return LEADS_TO[act] ?? facts.state
}

/** An entry for a unit that does not sign in rests on its letter: named, or scanned. */
export function lacksLetter(entry: { letterNumber: string | null; files: number }): boolean {
  return !entry.letterNumber?.trim() && entry.files === 0
}

function isPercent(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 100
}
