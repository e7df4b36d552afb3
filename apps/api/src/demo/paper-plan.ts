import type { AssignmentAct } from '@phoihop/domain/tasks/assignment-moves'
import type { Deadline, TaskEntry } from '@phoihop/contract/task-shapes'

/** One sentence of a demo paper that gives work: found in the text by its first and last words. */
export interface MarkPlan {
  from: string
  to: string
  force: TaskEntry['force']
  /** "@class" or a body's key */
  lead: readonly string[]
  with?: readonly string[]
  words?: string
  output?: string
  wantsPaper?: boolean
  answersProposal?: boolean
  deadline?: Partial<Deadline> & Pick<Deadline, 'kind'>
  /** what became of it; `n` counts the assignments of the sentence from 0 */
  course: (n: number) => readonly Step[]
}

/** One act on an assignment, so many days after the paper. */
export interface Step {
  act: AssignmentAct
  after: number
  words?: string
  percent?: number
  productNumber?: string
}

export interface PaperPlan {
  keeper: string
  issuer: string
  form: 'conclusion' | 'notice'
  number: string
  symbol: string
  subject: string
  place: string | null
  issuedOn: string
  signer: { authority: string; post: string; name: string }
  text: string
  recipients: readonly (readonly [string, string | null])[]
  marks: readonly MarkPlan[]
  /** refs of items that give no work, marked so on purpose */
  withoutTask: readonly string[]
  meeting: MeetingPlan
}

export interface MeetingPlan {
  title: string
  kind: 'quarterly' | 'thematic' | 'half-year-review' | 'year-review' | 'regulation-review' | 'other'
  heldOn: string
  mode: 'in-person' | 'online' | 'hybrid' | null
  period: string | null
  place: string | null
  host: string
  convener: string
  chair: readonly [string | null, string]
  summary: string | null
  attendees: readonly {
    tier: 'district' | 'commune'
    role: 'chair' | 'secretary' | 'member' | 'guest' | 'directing'
    name: string | null
    post: string
    body: string | null
  }[]
}

export const waiting: readonly Step[] = []
export const acknowledged: readonly Step[] = [{ act: 'acknowledge', after: 2 }]

export function working(percent: number, words: string, after = 20): Step[] {
  return [...acknowledged, { act: 'report-progress', after, percent, words }]
}

export function reported(after: number, words: string, productNumber?: string): Step[] {
  return [...acknowledged, { act: 'report-done', after, words, ...(productNumber && { productNumber }) }]
}

export function accepted(after: number, words: string, productNumber?: string): Step[] {
  return [...reported(after, words, productNumber), { act: 'accept', after: after + 3 }]
}

export function sentBack(after: number, words: string, reason: string): Step[] {
  return [...reported(after, words), { act: 'send-back', after: after + 3, words: reason }]
}
