import type { Task } from '@phoihop/contract/task-shapes'
import { deadlineSentence } from '@phoihop/domain/deadlines/deadline-words'
import { occurrenceWords } from '@phoihop/domain/tasks/occurrences'
import { formatDay } from '../../../lib/format.ts'
import { taskFormText } from './task-act-forms.ts'
import { TaskField } from './task-field.tsx'
import classes from './task-facts.module.css'
import { text } from '../text.ts'

/** The deadline as written and as a day, and what must come out. */
export function TaskFacts({ task }: { task: Task }) {
  const { deadline } = task
  const results = [
    ...(task.output ? [task.output] : []),
    ...(task.wantsPaper ? [text.wantsPaper] : []),
    ...(task.answersProposal ? [text.answersProposal] : []),
  ]
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{text.deadline}</dt>
        <dd>
          <b>{deadlineSentence(deadline)}</b>
          {deadline.words && <span>{text.asWritten(deadline.words)}</span>}
          {deadline.reviewOn && <span>{text.review(formatDay(deadline.reviewOn))}</span>}
          {task.stoppedFrom && <span>{taskFormText.stopped(occurrenceWords(task.stoppedFrom))}</span>}
          {task.checkWaivedOn && <span>{taskFormText.waived(formatDay(task.checkWaivedOn))}</span>}
        </dd>
      </div>
      {results.length > 0 && (
        <div>
          <dt>{text.output}</dt>
          <dd>
            {results.map((result) => (
              <span key={result}>{result}</span>
            ))}
          </dd>
        </div>
      )}
      {(task.field || task.can.setField) && (
        <div>
          <dt>{text.field}</dt>
          <dd>
            <TaskField task={task} />
          </dd>
        </div>
      )}
    </dl>
  )
}
