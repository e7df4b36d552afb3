import type { Tally } from '@phoihop/contract/figures'
import { PARTS } from './measures.ts'
import classes from './tally-bar.module.css'

/** The parts of a total as one bar. The numbers stand beside it in the table, so it is silent for screen readers. */
export function TallyBar({ tally }: { tally: Tally }) {
  if (tally.total === 0) return null
  return (
    <span aria-hidden className={classes.bar}>
      {PARTS.filter((part) => tally[part] > 0).map((part) => (
        <span key={part} className={classes.part} data-part={part} style={{ flexGrow: tally[part] }} />
      ))}
    </span>
  )
}
