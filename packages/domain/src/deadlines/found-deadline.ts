import type { CivilDate } from '../civil-date.ts'
import type { DeadlineKind, Recurrence } from '../tasks/deadline.ts'

/** The days a deadline is reckoned from: the meeting's and the paper's own. */
export type Calendar = { heldOn: CivilDate | null; issuedOn: CivilDate | null }

/** What a written deadline means. */
export type Resolved = {
  kind: DeadlineKind
  dueOn?: CivilDate | null
  dueTime?: string | null
  startOn?: CivilDate | null
  recurrence?: Recurrence | null
}

/** A deadline at its place in the cleaned text. A weak one gives way and never parts an assignment in two. */
export type FoundDeadline = Required<Resolved> & { from: number; to: number; rule: string; isWeak: boolean }
