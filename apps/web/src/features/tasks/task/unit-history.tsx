import type { Response } from '@phoihop/contract/task-shapes'
import { ResponseItem } from './response-item.tsx'
import { text } from '../text.ts'
import classes from './unit-history.module.css'

/** Every answer and decision, the newest first. */
export function UnitHistory({ responses, unit }: { responses: readonly Response[]; unit: string }) {
  if (responses.length === 0) return <p className={classes.none}>{text.noHistory}</p>
  const newestFirst = [...responses].sort((a, b) => b.at.localeCompare(a.at))
  return (
    <section aria-label={text.history}>
      <ol className={classes.list}>
        {newestFirst.map((response) => (
          <ResponseItem key={response.id} response={response} unit={unit} />
        ))}
      </ol>
    </section>
  )
}
