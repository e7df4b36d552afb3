import { useWindowEvent } from '@mantine/hooks'
import { tasksApi } from '@phoihop/contract/tasks'
import { urgingsApi } from '@phoihop/contract/urgings'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../../lib/api-client.ts'
import { newKey } from '../../../lib/new-key.ts'
import { useInvalidateWork } from '../api.ts'
import { bulkText } from './bulk-text.ts'
import { type BulkResult, runBulk } from '../../../lib/run-bulk.ts'
import type { Chosen } from './use-selection.ts'

export type BulkAct = 'remind' | 'accept'

const ACTS: Record<BulkAct, (row: Chosen, words: string, idempotencyKey: string) => Promise<string>> = {
  remind: async ({ id }, words, idempotencyKey) => {
    const { people } = await call(urgingsApi.remind, { params: { id }, body: { words }, idempotencyKey })
    return people === 0 ? bulkText.nobody : ''
  },
  accept: async ({ id, version }, words, idempotencyKey) => {
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
  const start = async (words: string) => {
    stopped.current = false
    setRunning(true)
    await runBulk({
      rows: rows.filter(({ id }) => (results.get(id)?.done ?? null) === null),
      act: (row) => ACTS[act](row, words, keyOf(row.id)),
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
