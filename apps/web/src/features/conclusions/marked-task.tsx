import { ActionIcon } from '@mantine/core'
import type { PaperTask } from '@phoihop/contract/task-shapes'
import { IconEdit, IconTrash } from '@tabler/icons-react'
import { FORCE_LABELS } from '../../lib/labels.ts'
import { markText } from './mark-text.ts'
import classes from './marked-task.module.css'
import { TaskFacts } from './task-facts.tsx'
import type { MarkingActs } from './use-marking.ts'

interface MarkedTaskProps {
  task: PaperTask
  number: number
  acts: MarkingActs
  lit: boolean
  onLit: (taskId: string | null) => void
}

/** One task marked so far: may be changed, and taken back. */
export function MarkedTask({ task, number, acts, lit, onLit }: MarkedTaskProps) {
  return (
    <li
      className={classes.task}
      data-lit={lit}
      onPointerEnter={() => onLit(task.id)}
      onPointerLeave={() => onLit(null)}
    >
      <div className={classes.head}>
        <span className={classes.number}>{number}</span>
        <b>{`Mục ${task.ref}`}</b>
        <span className={classes.force}>{FORCE_LABELS[task.force]}</span>
        <span className={classes.acts}>
          <ActionIcon
            variant="subtle"
            size={32}
            aria-label={markText.editTask(number)}
            onClick={() => acts.open({ span: task, task })}
          >
            <IconEdit aria-hidden size={18} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size={32}
            aria-label={markText.removeTask(number)}
            onClick={() => acts.remove(task)}
          >
            <IconTrash aria-hidden size={18} />
          </ActionIcon>
        </span>
      </div>
      <TaskFacts task={task} />
    </li>
  )
}
