import { useWindowEvent } from '@mantine/hooks'
import { assignmentActsApi } from '@phoihop/contract/assignment-acts'
import { tasksApi } from '@phoihop/contract/tasks'
import { urgingsApi } from '@phoihop/contract/urgings'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../../lib/api-client.ts'
import { newKey } from '../../../lib/new-key.ts'
import { useInvalidateWork } from '../api.ts'
import { bulkText } from './bulk-text.ts'
import { type BulkResult, runBulk } from '../../../lib/run-bulk.ts'
import type { Chosen } from './use-selection.ts'

export type BulkAct = 'remind' | 'accept' | 'extend'

/** What is said once for all rows; `day`: the new last day, null: the one each unit asked for. */
export interface BulkEntry {
  words: string
  day: string | null
}

const ACTS: Record<BulkAct, (row: Chosen, entry: BulkEntry, idempotencyKey: string) => Promise<string>> = {
  remind: async ({ id }, { words }, idempotencyKey) => {
    const { people } = await call(urgingsApi.remind, { params: { id }, body: { words }, idempotencyKey })
    return people === 0 ? bulkText.nobody : ''
  },
  extend: async ({ id, version }, { words, day }, idempotencyKey) => {
    const body = { version, words, approvedFor: day }
    await call(assignmentActsApi.approveExtension, { params: { id }, body, idempotencyKey })
    return ''
  },
  accept: async ({ id, version }, { words }, idempotencyKey) => {
    await call(tasksApi.accept, { params: { id }, body: { version, words }, idempotencyKey })
    return ''
  },
}

/** Runs one act over the rows chosen; a row keeps its key, so that trying again never acts twice. */
export function useBulkRun(act: BulkAct, rows: readonly Chosen[]) {
  const [results, setResults] = useState<ReadonlyMap<string, BulkResult>>(new Map())
  const [running, setRunning] = useState(false)
  const keys = useRef(new Map<string, string>())
  const stopped = useRef(false)
  const invalidate = useInvalidateWork()
  // leaving stops after the row at hand; what was done stays done
  useEffect(() => () => void (stopped.current = true), [])
  useWindowEvent('beforeunload', (event) => {
    if (running) event.preventDefault()
  })
  const keyOf = (id: string) => {
    const key = keys.current.get(id) ?? newKey()
    keys.current.set(id, key)
    return key
  }
  const start = async (entry: BulkEntry) => {
    stopped.current = false
    setRunning(true)
    await runBulk({
      rows: rows.filter(({ id }) => (results.get(id)?.done ?? null) === null),
      act: (row) => ACTS[act](row, entry, keyOf(row.id)),
      onResult: (one) => setResults((now) => new Map(now).set(one.id, one)),
      isStopped: () => stopped.current,
    })
    setRunning(false)
    void invalidate()
  }
  const stop = () => {
    stopped.current = true
  }
  return { results, running, start, stop }
}
