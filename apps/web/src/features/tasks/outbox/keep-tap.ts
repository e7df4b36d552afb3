import type { Task } from '@phoihop/contract/task-shapes'
import type { QueryClient } from '@tanstack/react-query'
import { notify } from '../../../lib/notify.ts'
import { taskQueries } from '../api.ts'
import { NO_FURTHER } from '../acts/send-further-act.ts'
import { keepReport, type Written } from './keep-report.ts'
import { outboxText } from './outbox-text.ts'

const NO_WORDS = { words: '', percent: 0, productNumber: '', productOn: null, suggestedId: null, more: NO_FURTHER }

/** Puts an acknowledgement to wait on the device. */
export async function keepTap(
  client: QueryClient,
  tap: Pick<Written, 'key' | 'taskId' | 'assignmentId' | 'version'>,
): Promise<void> {
  const task: Task | undefined = client.getQueryData(taskQueries.detail(tap.taskId).queryKey)
  const assignment = task?.assignments.find(({ id }) => id === tap.assignmentId) ?? null
  const written = { ...tap, act: 'acknowledge' as const, assignment, entry: NO_WORDS, files: [] }
  await keepReport(client, { ...written, wantsPaper: task?.wantsPaper ?? false }).then(
    () => notify(outboxText.kept),
    () => notify(outboxText.notKept),
  )
}
