import classes from './outbox.module.css'
import { OutboxRow } from './outbox-row.tsx'
import { outboxText as text } from './outbox-text.ts'
import { useOutbox } from './use-outbox.ts'

/** What waits to be sent about one piece of work, where that is answered. */
export default function OutboxOf({ assignmentId }: { assignmentId: string }) {
  const mine = useOutbox().filter((report) => report.assignmentId === assignmentId)
  if (mine.length === 0) return null
  return (
    <section className={classes.here} aria-label={text.title(mine.length)}>
      <ul className={classes.list}>
        {mine.map((report) => (
          <OutboxRow key={report.key} report={report} named={false} />
        ))}
      </ul>
    </section>
  )
}
