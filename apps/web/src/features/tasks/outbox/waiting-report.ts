import type { Assignment, FileBrief } from '@phoihop/contract/task-shapes'
import type { ActEntry, ActName } from '../acts/send-act.ts'

/** The acts that may wait on the device until there is a line; every other one needs it at once. */
export const WAITING_ACTS = ['acknowledge', 'reportProgress', 'reportDone'] as const satisfies readonly ActName[]
export type WaitingAct = (typeof WAITING_ACTS)[number]

/** A file of a report, kept with it; `file` once the server has it. */
export interface WaitingFile {
  /** its idempotency key: sent again after half an upload, it is there once */
  key: string
  name: string
  blob: Blob
  file: FileBrief | null
}

/** changed: the work is another than the one written about, `now` as the server has it · refused: in words */
export type Failure = { kind: 'changed'; now: Assignment | null } | { kind: 'refused'; message: string }

/** A report that waits to be sent, with all it needs. */
export interface WaitingReport {
  /** its idempotency key: however often it is sent, it acts once */
  key: string
  personId: string
  /** it is sent in the post it was written in */
  postKey: string
  /** when it was written, by the device's clock; they go in this order */
  at: number
  act: WaitingAct
  taskId: string
  assignmentId: string
  /** the version it was written about */
  version: number
  /** where the work stands in its paper, and its sentence */
  place: string
  quote: string
  /** the work as it was seen; left out where it was acknowledged from a list */
  assignment: Assignment | null
  wantsPaper: boolean
  entry: Omit<ActEntry, 'fileIds'>
  files: readonly WaitingFile[]
  failure: Failure | null
}

export function mayWait(act: ActName): act is WaitingAct {
  return WAITING_ACTS.some((one) => one === act)
}
