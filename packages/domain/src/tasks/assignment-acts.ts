/** Every act on a part of the work. Some move its state, some leave it: what each does is said in assignment-moves.ts. */
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
  'contribute',
  'note-coordinated',
  'note-not-coordinated',
  'request-extension',
  'take-back-extension',
  'approve-extension',
  'refuse-extension',
  'correct-deadline',
  'request-reopen',
  'reopen',
  'refuse-reopen',
  'hand-on',
  'take-back',
  'correct',
] as const
export type AssignmentAct = (typeof ASSIGNMENT_ACTS)[number]

/**
 * What stands in the history: the acts, what a later paper made of the work (lùi hạn, giãn tiến độ), and what was
 * decided about the whole task: given to a unit later, the lead changed, checking waived or asked for again, recurring
 * work stopped.
 */
export const RESPONSE_ACTS = [
  ...ASSIGNMENT_ACTS,
  'postpone',
  'assign',
  'change-lead',
  'waive-check',
  'restore-check',
  'stop-recurring',
] as const
export type ResponseAct = (typeof RESPONSE_ACTS)[number]

/** The unit answers; the assigner decides. */
export const UNIT_ACTS: readonly AssignmentAct[] = [
  'acknowledge',
  'report-progress',
  'report-done',
  'return',
  'contribute',
  'request-extension',
  'take-back-extension',
  'hand-on',
  'take-back',
  'correct',
]

/** What the person may do to whom the work was handed on, where the post shows that work alone. */
export const HANDED_ACTS: readonly AssignmentAct[] = [
  'acknowledge',
  'report-progress',
  'report-done',
  'contribute',
  'correct',
]

/** What the keeping office may enter for a unit that does not sign in. */
export const ACTS_ON_BEHALF = [
  'acknowledge',
  'report-progress',
  'report-done',
  'contribute',
  'request-extension',
] as const

/** A word about the work: it moves the day by which the next one is asked for. */
export const WORD_ACTS: readonly AssignmentAct[] = ['report-progress', 'report-done', 'contribute']
