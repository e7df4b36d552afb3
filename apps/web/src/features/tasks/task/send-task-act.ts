import { taskActsApi as api } from '@phoihop/contract/task-acts'
import type { Assignment, Task } from '@phoihop/contract/task-shapes'
import { unreachable } from '@phoihop/domain/unreachable'
import { call } from '../../../lib/api-client.ts'
import type { TaskActName } from './task-act-forms.ts'

/** What the form of a decision holds; each sends the part that is its own. */
export interface TaskActEntry {
  words: string
  organisationId: string | null
  role: Assignment['role']
  dueOn: string | null
  leadId: string | null
  oldLead: 'withdrawn' | 'coordinating'
  from: string
}

export interface TaskSending {
  act: TaskActName
  task: Task
  entry: TaskActEntry
  idempotencyKey: string
}

export function sendTaskAct({ act, task, entry, idempotencyKey }: TaskSending): Promise<Task> {
  const common = { params: { id: task.id }, idempotencyKey }
  const { words, role, dueOn, oldLead, from } = entry
  const organisationId = entry.organisationId ?? ''
  const lead = task.assignments.find(({ id }) => id === entry.leadId)
  const decision = { version: task.version, words }
  switch (act) {
    case 'addUnit':
      return call(api.addUnit, { ...common, body: { organisationId, role, dueOn, words } })
    case 'declineOffer':
      return call(api.declineOffer, { ...common, body: { organisationId, words } })
    case 'changeLead': {
      const body = { assignmentId: lead?.id ?? '', version: lead?.version ?? 0, organisationId, oldLead, dueOn, words }
      return call(api.changeLead, { ...common, body })
    }
    case 'withdrawAll':
      return call(api.withdrawAll, { ...common, body: { words } })
    case 'waiveCheck':
      return call(api.waiveCheck, { ...common, body: decision })
    case 'restoreCheck':
      return call(api.restoreCheck, { ...common, body: decision })
    case 'stopRecurring':
      return call(api.stopRecurring, { ...common, body: { ...decision, from } })
    default:
      return unreachable(act)
  }
}
