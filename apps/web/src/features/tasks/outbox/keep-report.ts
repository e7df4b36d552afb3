import type { Assignment, Task } from '@phoihop/contract/task-shapes'
import type { tasksApi } from '@phoihop/contract/tasks'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import type { QueryClient } from '@tanstack/react-query'
import type { call } from '../../../lib/api-client.ts'
import { currentReader } from '../../../lib/device/reader.ts'
import { paperNumber } from '../../../lib/paper-name.ts'
import { plainWords } from '../../../lib/plain-words.ts'
import { taskQueries } from '../api.ts'
import type { ActEntry } from '../acts/send-act.ts'
import { putReport } from './outbox.ts'
import type { WaitingAct, WaitingFile } from './waiting-report.ts'

export interface Written {
  key: string
  act: WaitingAct
  taskId: string
  assignmentId: string
  version: number
  assignment: Assignment | null
  wantsPaper: boolean
  entry: Omit<ActEntry, 'fileIds'>
  files: readonly WaitingFile[]
}

/** Puts what was written to wait on the device; in place of `instead`, where it is that report changed. */
export async function keepReport(
  client: QueryClient,
  written: Written,
  instead?: { key: string; at: number },
): Promise<void> {
  const reader = currentReader()
  if (!reader) throw new Error('nobody is signed in')
  const { personId, postKey } = reader
  const at = instead?.at ?? Date.now()
  await putReport({ ...written, ...nameOf(client, written), personId, postKey, at, failure: null }, instead?.key)
}

type MyWork = Awaited<ReturnType<typeof call<typeof tasksApi.myWork>>>

/** Where the work stands, from what was read of it: its own page, or the list it was acknowledged in. */
function nameOf(client: QueryClient, { taskId, assignmentId }: Written): { place: string; quote: string } {
  const task: Task | undefined = client.getQueryData(taskQueries.detail(taskId).queryKey)
  if (task) return { place: placeOf(task.ref, task.paper), quote: plainWords(task.quote) }
  const list: MyWork | undefined = client.getQueryData(taskQueries.myWork().queryKey)
  const row = list?.waiting.find(({ id }) => id === assignmentId)
  return row ? { place: placeOf(row.task.ref, row.paper), quote: plainWords(row.task.quote) } : { place: '', quote: '' }
}

function placeOf(ref: string, paper: Parameters<typeof paperNumber>[0]): string {
  return `${refWords(ref)}, ${paperNumber(paper)}`
}
