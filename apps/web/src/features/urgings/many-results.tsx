import { text } from './text.ts'
import classes from './urgings.module.css'
import type { ManyResult } from './use-many.ts'

/** What became of each unit. */
export function ManyResults({ results }: { results: readonly ManyResult[] }) {
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
