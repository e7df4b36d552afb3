import { useRef, useState } from 'react'
import { newKey } from './new-key.ts'
import { type BulkResult, runBulk } from './run-bulk.ts'

export interface ManyResult extends BulkResult {
  name: string
}

/**
 * One act for each of many rows, one after the other; each keeps its key until it is done. `onEnd` reads anew what the
 * acts have changed.
 */
export function useMany<Row extends { id: string; name: string }>(
  act: (row: Row, key: string) => Promise<string>,
  onEnd: () => Promise<void>,
) {
  const [results, setResults] = useState<readonly ManyResult[]>([])
  const [running, setRunning] = useState(false)
  const keys = useRef(new Map<string, string>())
  const start = async (rows: readonly Row[]) => {
    setRunning(true)
    setResults([])
    await runBulk({
      rows,
      act: async (row) => {
        const key = keys.current.get(row.id) ?? newKey()
        keys.current.set(row.id, key)
        const word = await act(row, key)
        keys.current.delete(row.id)
        return word
      },
      onResult: (result) => {
        const name = rows.find(({ id }) => id === result.id)?.name ?? ''
        setResults((now) => [...now, { ...result, name }])
      },
      isStopped: () => false,
    })
    setRunning(false)
    void onEnd()
  }
  return { results, running, start }
}
