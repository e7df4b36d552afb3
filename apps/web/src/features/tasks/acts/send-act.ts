import type { Assignment } from '@phoihop/contract/task-shapes'
import { tasksApi } from '@phoihop/contract/tasks'
import { call } from '../../../lib/api-client.ts'
import { type FurtherEntry, letterOf, sendFurtherAct } from './send-further-act.ts'

export type ActName = keyof Assignment['can']

/** What the form of an act holds; each act sends the part that is its own. */
export interface ActEntry {
  words: string
  percent: number
  productNumber: string
  productOn: string | null
  fileIds: string[]
  suggestedId: string | null
  more: FurtherEntry
}

export interface Sending {
  act: ActName
  assignment: Pick<Assignment, 'id' | 'version'>
  entry: ActEntry
  idempotencyKey: string
}

/** A line that answers nothing for so long is none. */
const PATIENCE_MS = 30_000

export function sendAct({ act, assignment, entry, idempotencyKey }: Sending): Promise<Assignment> {
  const { words, percent, productNumber, productOn, fileIds, suggestedId, more } = entry
  const letter = letterOf(more)
  const base = { version: assignment.version, words }
  const common = { params: { id: assignment.id }, idempotencyKey, signal: AbortSignal.timeout(PATIENCE_MS) }
  switch (act) {
    case 'acknowledge':
      return call(tasksApi.acknowledge, { ...common, body: { ...base, ...letter, fileIds } })
    case 'reportProgress':
      return call(tasksApi.reportProgress, { ...common, body: { ...base, ...letter, percent, fileIds } })
    case 'reportDone':
      return call(tasksApi.reportDone, { ...common, body: { ...base, ...letter, productNumber, productOn, fileIds } })
    case 'return':
      return call(tasksApi.return, { ...common, body: { ...base, suggestedId } })
    case 'accept':
      return call(tasksApi.accept, { ...common, body: base })
    case 'sendBack':
      return call(tasksApi.sendBack, { ...common, body: base })
    case 'reassign':
      return call(tasksApi.reassign, {
        ...common,
        body: { ...base, organisationId: more.organisationId, dueOn: more.organisationId === null ? null : more.day },
      })
    case 'suspend':
      return call(tasksApi.suspend, { ...common, body: base })
    case 'resume':
      return call(tasksApi.resume, { ...common, body: base })
    case 'withdraw':
      return call(tasksApi.withdraw, { ...common, body: base })
    default:
      return sendFurtherAct(act, common, { version: assignment.version, entry })
  }
}
