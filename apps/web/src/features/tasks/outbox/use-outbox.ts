import type { Task } from '@phoihop/contract/task-shapes'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { useWaitingMarks } from '../../../lib/device/waiting-marks.ts'
import { notify } from '../../../lib/notify.ts'
import { taskQueries } from '../api.ts'
import { readOutbox, shownOutbox, subscribeOutbox } from './outbox.ts'
import { outboxText } from './outbox-text.ts'
import { sendWaiting } from './send-waiting.ts'
import type { WaitingReport } from './waiting-report.ts'

/** What waits on this device, as a list that follows what happens to it, in other tabs too. */
export function useOutbox(): readonly WaitingReport[] {
  const marks = useWaitingMarks()
  const all = useSyncExternalStore(subscribeOutbox, shownOutbox)
  useEffect(() => {
    if (marks.length !== all.length) void readOutbox()
  }, [marks, all.length])
  return all
}

/** Sends what waits, and puts each answer where it is seen. */
export function useSendWaiting(): () => Promise<void> {
  const client = useQueryClient()
  return () =>
    sendWaiting(({ act, place, taskId }, now) => {
      client.setQueryData(taskQueries.detail(taskId).queryKey, (task: Task | undefined) =>
        task ? { ...task, assignments: task.assignments.map((one) => (one.id === now.id ? now : one)) } : task,
      )
      void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
      void notify(outboxText.sent(act, place))
    })
}
