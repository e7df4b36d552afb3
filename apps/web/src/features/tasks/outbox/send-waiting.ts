import type { Assignment } from '@phoihop/contract/task-shapes'
import { uploadFile } from '../../../lib/upload-file.ts'
import { describeError } from '../../../lib/describe-error.ts'
import { isFinalRefusal } from '../../../lib/is-final-refusal.ts'
import { ApiError, NetworkError } from '../../../lib/problem.ts'
import { sendAct } from '../acts/send-act.ts'
import { confirmReport, failReport, nextReport, putReport } from './outbox.ts'
import type { Failure, WaitingFile, WaitingReport } from './waiting-report.ts'

let busy = false

/**
 * Sends what waits, one after the other; ends at the first that nobody answers. One that is refused waits for a person,
 * and does not hold up those about other work. `onSent` is told of each.
 */
export async function sendWaiting(onSent: (report: WaitingReport, now: Assignment) => void): Promise<void> {
  if (busy) return
  busy = true
  try {
    for (let report = await nextReport(); report; report = await nextReport()) {
      const now = await sendOne(report)
      if (now === 'no line') return
      if (now !== 'refused') onSent(report, now)
    }
  } finally {
    busy = false
  }
}

async function sendOne(report: WaitingReport): Promise<Assignment | 'refused' | 'no line'> {
  try {
    const fileIds = await uploadAll(report)
    const { act, assignmentId: id, version, entry, key } = report
    const now = await sendAct({ act, assignment: { id, version }, entry: { ...entry, fileIds }, idempotencyKey: key })
    await confirmReport(report)
    return now
  } catch (error) {
    if ((error instanceof ApiError || error instanceof NetworkError) && !isFinalRefusal(error)) return 'no line'
    await failReport(report, failureOf(error))
    return 'refused'
  }
}

/** Why it was not taken; what went wrong in the page itself (a report of an older build) is not tried for ever either. */
function failureOf(error: unknown): Failure {
  const isChanged =
    error instanceof ApiError && (error.code === 'request/stale-version' || error.code === 'tasks/state-refuses')
  if (!isChanged) return { kind: 'refused', message: describeError(error) }
  // the server sends the work as it stands now along with these two refusals
  return { kind: 'changed', now: (error.current as Assignment | undefined) ?? null }
}

/** The files first, each noted as soon as the server has it: what breaks off in the middle goes on from there. */
async function uploadAll(report: WaitingReport): Promise<string[]> {
  const files: WaitingFile[] = [...report.files]
  const ids: string[] = []
  for (const [i, waiting] of files.entries()) {
    const file =
      waiting.file ?? (await uploadFile(new File([waiting.blob], waiting.name), { idempotencyKey: waiting.key }))
    ids.push(file.id)
    if (waiting.file) continue
    files[i] = { ...waiting, file }
    await putReport({ ...report, files: [...files] })
  }
  return ids
}
