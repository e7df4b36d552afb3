import classes from './task-forms.module.css'
import { text } from './text.ts'
import type { RowResult } from './use-many.ts'

/** What became of each row. */
export function RowResults({ results }: { results: readonly RowResult[] }) {
  if (results.length === 0) return null
  return (
    <ul className={classes.results} aria-label={text.results} aria-live="polite">
      {results.map(({ id, name, done, refused }) => (
        <li key={id}>
          {`${name}: `}
          <b data-refused={refused !== null}>{refused ?? done}</b>
        </li>
      ))}
    </ul>
  )
}
