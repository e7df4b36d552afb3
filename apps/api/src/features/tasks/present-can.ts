import type { Assignment, Task } from '@phoihop/contract/task-shapes'
import type { Actor } from '@phoihop/domain/policy/actor'
import {
  type AssignmentRights,
  actsOnBehalf,
  canDo,
  mayDecide,
  mayDecideAsLeader,
  type PaperSides,
} from '@phoihop/domain/policy/tasks-policy'
import { type AssignmentAct, WORD_ACTS } from '@phoihop/domain/tasks/assignment-acts'

type Facts = Pick<
  Assignment,
  'deadline' | 'extensions' | 'reopenAskedOn' | 'handedTo' | 'responses' | 'organisation' | 'role' | 'coordination'
>

/** What this person may do now with one part: allowed by the policy, possible in its state, and with something to act on. */
export function presentCan(actor: Actor, rights: AssignmentRights, facts: Facts): Assignment['can'] {
  const can = (act: AssignmentAct) => canDo(actor, act, rights)
  const waits = facts.extensions.asksFor !== null
  const asked = facts.reopenAskedOn !== null
  const said = facts.responses.some((one) => isCorrectable(one))
  return {
    acknowledge: can('acknowledge'),
    reportProgress: can('report-progress'),
    // a coordinating unit says the same by "contribute": one of the two is offered
    reportDone: can('report-done') && rights.role === 'lead',
    return: can('return'),
    accept: can('accept') && rights.role === 'lead',
    sendBack: can('send-back') && rights.role === 'lead',
    reassign: can('reassign'),
    suspend: can('suspend'),
    resume: can('resume'),
    withdraw: can('withdraw'),
    contribute: can('contribute'),
    noteCoordinated: can('note-coordinated'),
    noteNotCoordinated: can('note-not-coordinated') && (facts.coordination !== 'no' || rights.state === 'reported'),
    requestExtension: can('request-extension') && !waits && facts.deadline.dueOn !== null,
    takeBackExtension: can('take-back-extension') && waits,
    approveExtension: can('approve-extension') && waits,
    refuseExtension: can('refuse-extension') && waits,
    correctDeadline: can('correct-deadline') && facts.deadline.dueOn !== null,
    requestReopen: can('request-reopen') && !asked && !can('reopen'),
    reopen: can('reopen'),
    refuseReopen: can('refuse-reopen') && asked,
    handOn: can('hand-on'),
    takeBack: can('take-back') && facts.handedTo !== null,
    correct: can('correct') && said,
  }
}

/** A report that was not said anew yet. */
function isCorrectable({ act, correctedById }: Assignment['responses'][number]): boolean {
  return correctedById === null && (act === 'correct' || WORD_ACTS.some((one) => one === act))
}

export function presentOnBehalf(actor: Actor, rights: AssignmentRights, facts: Facts): Assignment['onBehalf'] {
  const cannotAsk = facts.extensions.asksFor !== null || facts.deadline.dueOn === null
  return actsOnBehalf(actor, rights).filter((act) => !(act === 'request-extension' && cannotAsk))
}

interface TaskFacts extends PaperSides {
  assignments: readonly Assignment[]
  checkWaived: boolean
  recurs: boolean
  readsPaper: boolean
  isIssued: boolean
}

/** What this person may decide about the whole task. */
export function presentTaskCan(actor: Actor, facts: TaskFacts): Task['can'] {
  const decides = mayDecide(actor, facts)
  const open = facts.assignments.filter(({ state }) => state !== 'accepted' && state !== 'withdrawn')
  const leads = mayDecideAsLeader(actor, facts)
  return {
    addUnit: decides,
    changeLead: decides && open.some(({ role }) => role === 'lead'),
    withdrawAll: decides && open.length > 1,
    waiveCheck: leads && !facts.checkWaived && open.length > 0,
    restoreCheck: leads && facts.checkWaived,
    stopRecurring: decides && facts.recurs,
    setField: decides && facts.isIssued,
    readPaper: facts.readsPaper,
  }
}
