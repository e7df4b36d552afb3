import { describeError, loadErrorTexts } from './describe-error.ts'
import { NetworkError } from './problem.ts'

export interface BulkResult {
  id: string
  /** null: it waits; '' and more: done, and what there is to say of it */
  done: string | null
  /** why it was not done */
  refused: string | null
}

interface Run<Row extends { id: string }> {
  rows: readonly Row[]
  /** one act on one row; answers what there is to say of it */
  act: (row: Row) => Promise<string>
  onResult: (result: BulkResult) => void
  isStopped: () => boolean
}

/**
 * Does one act to many rows, one after the other, each an act of its own with its own right, version and answer. When the
 * line breaks, the rest is left for another try instead of being tried in vain.
 */
export async function runBulk<Row extends { id: string }>({ rows, act, onResult, isStopped }: Run<Row>): Promise<void> {
  for (const row of rows) {
    if (isStopped()) return
    try {
      onResult({ id: row.id, done: await act(row), refused: null })
    } catch (error) {
      await loadErrorTexts()
      onResult({ id: row.id, done: null, refused: describeError(error) })
      if (error instanceof NetworkError) return
    }
  }
}
