import type { LosingTask } from '@phoihop/contract/manuscript-shapes'

/** How what is on the sheet stands to what the server has. */
export type SyncStatus =
  | { kind: 'saved'; at: string | null }
  | { kind: 'saving' }
  /** the line is down; so many changes wait on this machine */
  | { kind: 'offline'; waiting: number; kept: boolean }
  /** the server refuses these words; the sentence says why. They wait until they are changed */
  | { kind: 'refused'; message: string; final: boolean }
  /** tasks would lose their sentence: a person decides */
  | { kind: 'losing'; tasks: readonly LosingTask[] }

export interface Other {
  personName: string
  post: string
  writing: boolean
}
