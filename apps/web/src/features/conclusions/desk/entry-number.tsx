import type { DeskEntry } from './desk-entries.ts'
import classes from './entry-number.module.css'

/** The number of a line and of its words: filled when it is a task, an outline while it is open, struck when rejected. */
export function EntryNumber({ entry }: { entry: Pick<DeskEntry, 'number' | 'state'> }) {
  return (
    <span className={classes.number} data-state={entry.state}>
      {entry.number}
    </span>
  )
}
