import { rollUpWords } from '@phoihop/domain/tasks/roll-up-words'
import type { PaperTask } from '@phoihop/contract/task-shapes'
import { Link } from 'react-router'
import { FORCE_LABELS } from '../../../lib/labels.ts'
import { paths } from '../../../lib/paths.ts'
import { TextLink } from '../../../ui/text-link.tsx'
import { taskCardId } from './focus-task-card.ts'
import { refTitle } from '@phoihop/domain/conclusions/ref-words'
import classes from './paper-task-card.module.css'
import type { Lighting } from './lighting.ts'
import { TaskFacts } from './task-facts.tsx'
import { text } from '../text.ts'

interface PaperTaskCardProps {
  task: PaperTask
  number: number
  /** the words of a paper not yet issued */
  draft: string | null
  lighting: Lighting
}

/** One task beside its paper: who, by when, how it stands. */
export function PaperTaskCard({ task, number, draft, lighting }: PaperTaskCardProps) {
  const { lit, target, onLit } = lighting
  const late = task.rollUp.overdue > 0
  return (
    <li
      className={classes.card}
      data-lit={lit === task.id}
      data-target={target === task.id}
      onPointerEnter={() => onLit(task.id)}
      onPointerLeave={() => onLit(null)}
    >
      <div className={classes.head}>
        <Link
          id={taskCardId(task.id)}
          to={`#t-${task.id}`}
          className={classes.number}
          aria-label={text.showInPaper(number)}
          onFocus={() => onLit(task.id)}
          onBlur={() => onLit(null)}
        >
          {number}
        </Link>
        <span className={classes.ref}>{refTitle(task.ref)}</span>
        <span className={classes.force}>{FORCE_LABELS[task.force]}</span>
      </div>
      <TaskFacts task={task} draft={draft} />
      {draft === null && (
        <p className={classes.foot}>
          <span data-late={late}>{rollUpWords(task.rollUp)}</span>
          <TextLink to={paths.task(task.id)}>{text.openTask}</TextLink>
        </p>
      )}
    </li>
  )
}
