import classes from './many-results.module.css'
import type { ManyResult } from './use-many.ts'

/** What became of each of many rows. */
export function ManyResults({ results }: { results: readonly ManyResult[] }) {
  if (results.length === 0) return null
  return (
    <ul className={classes.results} aria-label="Kết quả" aria-live="polite">
      {results.map(({ id, name, done, refused }) => (
        <li key={id}>
          {`${name}: `}
          <b data-refused={refused !== null}>{refused ?? done}</b>
        </li>
      ))}
    </ul>
  )
}
