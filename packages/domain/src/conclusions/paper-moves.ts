/** The steps of a paper, each by somebody: see paper-states for where they lead. */
export const PAPER_ACTS = [
  'open-review',
  'close-review',
  'submit',
  'withdraw',
  'return',
  'sign',
  'sign-on-paper',
  'hand-over',
  'issue',
] as const
export type PaperAct = (typeof PAPER_ACTS)[number]

/** A paper as its steps see it. */
export interface PaperStanding {
  state: string
  origin: string
}

const FROM: Record<PaperAct, readonly string[]> = {
  'open-review': ['draft'],
  'close-review': ['in-review'],
  submit: ['draft'],
  // signed too: a fault seen before it is issued
  withdraw: ['submitted', 'signed'],
  return: ['submitted'],
  sign: ['submitted'],
  'sign-on-paper': ['draft', 'submitted'],
  'hand-over': ['in-review', 'submitted', 'signed'],
  issue: ['draft', 'signed'],
}

/** Where each step leads. */
export const LEADS_TO: Record<PaperAct, string> = {
  'open-review': 'in-review',
  'close-review': 'draft',
  submit: 'submitted',
  withdraw: 'draft',
  return: 'draft',
  sign: 'signed',
  'sign-on-paper': 'signed',
  'hand-over': 'draft',
  issue: 'issued',
}

/** A paper entered from a text was signed long ago and is issued at once; one written here only when it is signed. */
export function moveAllows(act: PaperAct, { state, origin }: PaperStanding): boolean {
  if (act === 'issue' && origin === 'written') return state === 'signed'
  return FROM[act].includes(state)
}
