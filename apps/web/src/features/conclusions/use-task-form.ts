import type { Conclusion } from '@phoihop/contract/conclusions'
import { PaperTask } from '@phoihop/contract/task-shapes'
import type { Span } from '@phoihop/domain/conclusions/span'
import { useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { ApiError } from '../../lib/problem.ts'
import { useToday } from '../../lib/today.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { useSaveTask } from './api.ts'
import { readableWords } from './paper-pieces.ts'
import { findTaskMistakes, fromTask, newTask, TASK_NAMES, type TaskTyped, toTaskEntry } from './task-typed.ts'

export interface TaskFormInput {
  paper: Conclusion
  task: PaperTask | null
  span: Span
  onSpan: (span: Span) => void
  onDone: () => void
}

/** What is typed for one task, and what happens when it is sent. The span lives outside: the paper shows it. */
export function useTaskForm({ paper, task, span, onDone }: TaskFormInput) {
  const today = useToday()
  const [typed, setTyped] = useState<TaskTyped>(() =>
    task ? fromTask(task, today) : newTask(span, readableWords(paper.text, span), paper.issuedOn ?? today),
  )
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const [version, setVersion] = useState(task?.version ?? 0)
  /** the task as another has made it meanwhile */
  const [theirs, setTheirs] = useState<PaperTask | null>(null)
  const saving = useSaveTask(paper.id)
  const onceKey = useOnceKey()

  const send = (against: number) => {
    if (saving.isPending) return
    const now = { ...typed, span }
    const others = paper.tasks.filter((one) => one.id !== task?.id)
    const mistakes = findTaskMistakes(now, { text: paper.text, issuedOn: paper.issuedOn, others })
    setErrors({ fields: mistakes, general: null })
    if (Object.keys(mistakes).length > 0) return
    const entry = toTaskEntry(now)
    saving.mutate(
      task
        ? { entry, task: { id: task.id, version: against } }
        : { entry, task: null, idempotencyKey: onceKey.keyFor(entry) },
      {
        onSuccess: () => {
          onceKey.done()
          onDone()
        },
        onError: (error) => {
          setErrors(
            toFormErrors(error, TASK_NAMES, { 'tasks/span-overlaps': 'start', 'tasks/class-empty': 'addresses' }),
          )
          const current =
            error instanceof ApiError && error.code === 'request/stale-version'
              ? PaperTask.safeParse(error.current)
              : null
          if (current?.success) setTheirs(current.data)
        },
      },
    )
  }
  const keepMine = () => {
    if (!theirs) return
    setVersion(theirs.version)
    setTheirs(null)
    send(theirs.version)
  }
  const takeTheirs = () => {
    if (!theirs) return
    setVersion(theirs.version)
    setTyped(fromTask(theirs, today))
    setTheirs(null)
    setErrors(NO_ERRORS)
    return { start: theirs.start, end: theirs.end }
  }
  const change = (part: Partial<TaskTyped>) => setTyped((now) => ({ ...now, ...part }))
  return { typed, change, errors, submit: () => send(version), busy: saving.isPending, theirs, keepMine, takeTheirs }
}
