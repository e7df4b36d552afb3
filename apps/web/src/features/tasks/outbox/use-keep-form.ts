import type { Assignment } from '@phoihop/contract/task-shapes'
import { useQueryClient } from '@tanstack/react-query'
import type { Upload } from '../../../lib/use-uploads.ts'
import type { ActEntry, ActName } from '../acts/send-act.ts'
import { keepReport } from './keep-report.ts'
import { outboxText } from './outbox-text.ts'
import { useSendWaiting } from './use-outbox.ts'
import { mayWait, type WaitingReport } from './waiting-report.ts'

interface Form {
  act: ActName
  /** the work as it was last seen: the report is about that */
  seen: Assignment
  entry: ActEntry
  uploads: readonly Upload[]
  key: string
}

/** Puts what a form holds to wait on the device, and tries to send it; answers what to say. */
export function useKeepForm({ wantsPaper, waiting }: { wantsPaper: boolean; waiting: WaitingReport | undefined }) {
  const client = useQueryClient()
  const send = useSendWaiting()
  return async ({ act, seen, entry: { fileIds: _, ...entry }, uploads, key }: Form): Promise<string> => {
    if (!mayWait(act)) throw new Error(`${act} needs a line`)
    const files = uploads
      .filter(({ error }) => error === null)
      .map(({ key, name, blob, file }) => ({ key, name, blob, file }))
    const { id: assignmentId, taskId, version } = seen
    const written = { key, act, taskId, assignmentId, version, assignment: seen, wantsPaper, entry, files }
    await keepReport(client, written, waiting)
    void send()
    return outboxText.kept
  }
}
