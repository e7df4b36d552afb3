import type { PaperTask } from '@phoihop/contract/task-shapes'
import { isUnwrittenDeadline } from '@phoihop/domain/conclusions/unwritten-deadline'
import { useQuery } from '@tanstack/react-query'
import { addressNames } from '../task/address-words.ts'
import { conclusionQueries } from '../api.ts'
import classes from './task-facts.module.css'
import { deadlineLine } from '../task/deadline-line.ts'
import { text } from '../text.ts'

/** Who does it, by when, and what must come of it; beside a `draft`, whether its words still name the deadline. */
export function TaskFacts({ task, draft }: { task: PaperTask; draft: string | null }) {
  const options = useQuery(conclusionQueries.addressees()).data
  const rows = [
    { label: text.leads, words: addressNames(task.addresses, 'lead', options).join('; ') },
    { label: text.coordinators, words: addressNames(task.addresses, 'coordinating', options).join('; ') },
    { label: text.excepted, words: addressNames(task.addresses, 'except', options).join('; ') },
    { label: text.deadline, words: deadlineLine(task.deadline) },
    { label: text.output, words: task.output ?? '' },
  ]
  const unwritten = draft !== null && isUnwrittenDeadline(draft, task.deadline)
  return (
    <>
      <dl className={classes.facts}>
        {rows
          .filter((row) => row.words !== '')
          .map((row) => (
            <div key={row.label}>
              <dt>{row.label}</dt>
              <dd>{row.words}</dd>
            </div>
          ))}
      </dl>
      {unwritten && <p className={classes.unwritten}>{text.unwrittenDeadline}</p>}
    </>
  )
}
