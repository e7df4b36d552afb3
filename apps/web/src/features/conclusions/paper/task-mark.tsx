import type { PaperTask } from '@phoihop/contract/task-shapes'
import type { ReactNode } from 'react'
import type { Lighting } from './lighting.ts'
import classes from './task-mark.module.css'
import { text } from '../text.ts'

interface TaskMarkProps {
  task: PaperTask
  number: number
  /** the first part of the sentence: carries the number and is what links point at */
  begins: boolean
  lighting: Lighting
  onOpen: (taskId: string) => void
  children: ReactNode
}

/** The words that give one task. */
export function TaskMark({ task, number, begins, lighting, onOpen, children }: TaskMarkProps) {
  const { lit, target, onLit } = lighting
  return (
    <mark
      id={begins ? `t-${task.id}` : undefined}
      className={classes.mark}
      data-lit={lit === task.id}
      data-target={target === task.id}
      onPointerEnter={() => onLit(task.id)}
      onPointerLeave={() => onLit(null)}
    >
      {begins && (
        <button
          type="button"
          className={classes.number}
          aria-label={text.showTask(number)}
          onFocus={() => onLit(task.id)}
          onBlur={() => onLit(null)}
          onClick={() => onOpen(task.id)}
        >
          {number}
        </button>
      )}
      {children}
    </mark>
  )
}
