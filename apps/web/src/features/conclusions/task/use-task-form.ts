import type { Conclusion } from '@phoihop/contract/conclusions'
import { type Suggestion, Suggestions } from '@phoihop/contract/reading-shapes'
import { PaperTask } from '@phoihop/contract/task-shapes'
import type { Span } from '@phoihop/domain/conclusions/span'
import { useState } from 'react'
import { ERROR_TEXTS } from '../../../lib/error-texts.ts'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../../lib/field-errors.ts'
import { ApiError } from '../../../lib/problem.ts'
import { useToday } from '../../../lib/today.ts'
import { useOnceKey } from '../../../lib/use-once-key.ts'
import { useSaveTask } from '../api.ts'
import { useDecide } from '../readings-api.ts'
import { readableWords } from '../paper/paper-pieces.ts'
import {
  findTaskMistakes,
  fromSuggestion,
  fromTask,
  newTask,
  TASK_NAMES,
  type TaskTyped,
  toSuggestionChange,
  toTaskEntry,
} from './task-typed.ts'

export interface TaskFormInput {
  paper: Conclusion
  task: PaperTask | null
  /** the suggestion that becomes a task with what is typed */
  suggestion: Suggestion | null
  span: Span
  onSpan: (span: Span) => void
  /** saved; `accepted`: a suggestion became a task */
  onDone: (accepted: boolean) => void
}

const HOMES = {
  'tasks/span-overlaps': 'start',
  'tasks/span-empty': 'start',
  'tasks/span-outside-text': 'start',
  'tasks/span-outside-items': 'start',
  'tasks/item-without-task': 'start',
  'tasks/class-empty': 'addresses',
  'tasks/lead-missing': 'addresses',
  'tasks/address-unknown': 'addresses',
} as const

/** What is typed for one task, and what happens when it is sent. The span lives outside: the paper shows it. */
export function useTaskForm({ paper, task, suggestion, span, onDone }: TaskFormInput) {
  const today = useToday()
  const [typed, setTyped] = useState<TaskTyped>(() => {
    if (task) return fromTask(task, today)
    if (suggestion) return fromSuggestion(suggestion, today)
    return newTask(span, readableWords(paper.text, span), paper.issuedOn ?? today)
  })
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const [version, setVersion] = useState(task?.version ?? suggestion?.version ?? 0)
  /** the task, or suggestion, as another has made it meanwhile */
  const [theirs, setTheirs] = useState<PaperTask | Suggestion | null>(null)
  const saving = useSaveTask(paper.id)
  // the place of the sentence counts in the text as it was when the form was opened
  const [textSha256, setTextSha256] = useState(paper.textSha256)
  const deciding = useDecide(paper.id)
  const onceKey = useOnceKey()
  const busy = saving.isPending || deciding.isPending

  const answers = (accepted: boolean) => ({
    onSuccess: () => {
      onceKey.done()
      onDone(accepted)
    },
    onError: (error: unknown) => {
      setErrors(toFormErrors(error, TASK_NAMES, HOMES))
      if (!(error instanceof ApiError) || error.code !== 'request/stale-version') return
      const current = task ? currentTask(error.current) : currentSuggestion(error.current, suggestion?.id)
      if (current && 'state' in current && current.state !== 'open')
        setErrors({ fields: {}, general: ERROR_TEXTS['readings/already-decided'] })
      else setTheirs(current)
    },
  })
  const send = (against: number) => {
    if (busy) return
    const now = { ...typed, span }
    const others = paper.tasks.filter((one) => one.id !== task?.id)
    const mistakes = findTaskMistakes(now, { text: paper.text, issuedOn: paper.issuedOn, others })
    setErrors({ fields: mistakes, general: null })
    if (Object.keys(mistakes).length > 0) return
    const entry = { ...toTaskEntry(now), textSha256 }
    if (suggestion)
      deciding.mutate({ act: 'accept', on: { id: suggestion.id, version: against }, entry }, answers(true))
    else if (task) saving.mutate({ entry, task: { id: task.id, version: against } }, answers(false))
    else saving.mutate({ entry, task: null, idempotencyKey: onceKey.keyFor(entry) }, answers(false))
  }
  /** Keeps what is typed as the suggestion, still to be decided. */
  const keep = (against: number) => {
    if (busy || !suggestion) return
    setErrors(NO_ERRORS)
    const change = toSuggestionChange({ ...typed, span })
    deciding.mutate({ act: 'update', on: { id: suggestion.id, version: against }, change }, answers(false))
  }
  const keepMine = () => {
    if (!theirs) return
    setVersion(theirs.version)
    setTheirs(null)
    if (deciding.variables?.act === 'update') keep(theirs.version)
    else send(theirs.version)
  }
  const takeTheirs = () => {
    if (!theirs) return
    setVersion(theirs.version)
    setTextSha256(paper.textSha256)
    setTyped('needs' in theirs ? fromSuggestion(theirs, today) : fromTask(theirs, today))
    setTheirs(null)
    setErrors(NO_ERRORS)
    return { start: theirs.start, end: theirs.end }
  }
  const change = (part: Partial<TaskTyped>) => setTyped((now) => ({ ...now, ...part }))
  return {
    typed,
    change,
    errors,
    submit: () => send(version),
    keep: () => keep(version),
    busy,
    theirs,
    keepMine,
    takeTheirs,
  }
}

function currentTask(current: unknown): PaperTask | null {
  const read = PaperTask.safeParse(current)
  return read.success ? read.data : null
}

/** A refused act on a suggestion comes back with all of them. */
function currentSuggestion(current: unknown, id: string | undefined): Suggestion | null {
  const read = Suggestions.safeParse(current)
  return read.success ? (read.data.rows.find((row) => row.id === id) ?? null) : null
}
