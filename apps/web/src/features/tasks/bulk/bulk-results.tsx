import { firstWords } from '../../../lib/first-words.ts'
import { plainWords } from '../../../lib/plain-words.ts'
import classes from './bulk.module.css'
import { bulkText } from './bulk-text.ts'
import type { BulkResult } from '../../../lib/run-bulk.ts'
import type { BulkAct } from './use-bulk-run.ts'
import type { Chosen } from './use-selection.ts'

interface BulkResultsProps {
  act: BulkAct
  rows: readonly Chosen[]
  results: ReadonlyMap<string, BulkResult>
}

/** What became of each row: done, or why not. Those that were not done stand first. */
export function BulkResults({ act, rows, results }: BulkResultsProps) {
  const rank = ({ id }: Chosen) => (typeof results.get(id)?.refused === 'string' ? 0 : 1)
  return (
    <ul className={classes.results} aria-label={bulkText.results}>
      {rows
        .toSorted((a, b) => rank(a) - rank(b))
        .map((row) => {
          const result = results.get(row.id)
          const word =
            result === undefined
              ? bulkText.stopped
              : (result.refused ?? (result.done === '' ? bulkText.done[act] : result.done))
          return (
            <li key={row.id} data-refused={typeof result?.refused === 'string'}>
              <span>{`${row.organisation.shortName}: ${firstWords(plainWords(row.task.quote), 90)}`}</span>
              <b>{word}</b>
            </li>
          )
        })}
    </ul>
  )
}
