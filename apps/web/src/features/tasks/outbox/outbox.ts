import { createStore, del, entries, set } from 'idb-keyval'
import { currentReader } from '../../../lib/device/reader.ts'
import { writeMarks } from '../../../lib/device/waiting-marks.ts'
import { liftedAfter, nextOf } from './turns.ts'
import type { Failure, WaitingReport } from './waiting-report.ts'

const store = createStore('phoihop-outbox', 'reports')
const listeners = new Set<() => void>()
const NONE: readonly WaitingReport[] = []
let all = NONE
let readFor: string | null = null

/** What waits for whose pages these are, in the order it was written; nobody else's is looked at. */
export async function readOutbox(): Promise<readonly WaitingReport[]> {
  const personId = currentReader()?.personId ?? null
  const rows = personId === null ? [] : (await entries<string, WaitingReport>(store)).map(([, report]) => report)
  readFor = personId
  all = rows.filter((report) => report.personId === personId).toSorted((a, b) => a.at - b.at)
  if (personId !== null)
    writeMarks(
      personId,
      all.map(({ assignmentId, act, failure }) => ({ assignmentId, act, trouble: failure !== null })),
    )
  for (const listener of listeners) listener()
  return all
}

/** As last read; another person's list is never shown. */
export function shownOutbox(): readonly WaitingReport[] {
  return readFor === (currentReader()?.personId ?? null) ? all : NONE
}

export function subscribeOutbox(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Puts a report to wait, in place of the one it was made of. */
export async function putReport(report: WaitingReport, instead?: string): Promise<void> {
  await set(report.key, report, store)
  if (instead !== undefined && instead !== report.key) await del(instead, store)
  await readOutbox()
}

export async function dropReport(key: string): Promise<void> {
  await del(key, store)
  await readOutbox()
}

/** The server has it. */
export async function confirmReport(sent: WaitingReport): Promise<void> {
  for (const report of liftedAfter(await readOutbox(), sent)) await set(report.key, report, store)
  await dropReport(sent.key)
}

export async function failReport(report: WaitingReport, failure: Failure): Promise<void> {
  await putReport({ ...report, failure })
}

export async function nextReport(): Promise<WaitingReport | null> {
  return nextOf(await readOutbox(), currentReader()?.postKey)
}
