import type { Task } from '@phoihop/contract/task-shapes'
import { paths } from '../../../lib/paths.ts'
import { TextLink } from '../../../ui/text-link.tsx'
import { splitSentence } from './split-sentence.ts'
import classes from './task-sentence.module.css'
import { text } from '../text.ts'

/** The exact words that give the work, marked in their paragraph. */
export function TaskSentence({ task }: { task: Task }) {
  const { before, marked, after } = splitSentence(task)
  return (
    <figure className={classes.figure}>
      <blockquote className={classes.quote}>
        {before}
        <mark>{marked}</mark>
        {after}
      </blockquote>
      {task.can.readPaper && (
        <figcaption className={classes.source}>
          <TextLink to={paths.conclusion(task.paper.id, task.id)}>{text.inPaper}</TextLink>
        </figcaption>
      )}
    </figure>
  )
}
