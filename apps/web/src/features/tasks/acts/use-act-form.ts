import type { Assignment } from '@phoihop/contract/task-shapes'
import { useState } from 'react'
import { useMarksOf } from '../../../lib/device/waiting-marks.ts'
import { type FormErrors, NO_ERRORS, toFormErrors, withoutField } from '../../../lib/field-errors.ts'
import { mayPass } from '../../../lib/is-final-refusal.ts'
import { notify } from '../../../lib/notify.ts'
import { ApiError } from '../../../lib/problem.ts'
import { useDraft } from '../../../lib/use-draft.ts'
import { useOnceKey } from '../../../lib/use-once-key.ts'
import { useUploads } from '../../../lib/use-uploads.ts'
import { ACT_FORMS } from './act-forms.ts'
import { text } from '../text.ts'
import { useReadAgain } from '../api.ts'
import { correctableOf } from './correctable-of.ts'
import { findActMistakes, HOMES } from './find-act-mistakes.ts'
import { useKeepForm } from '../outbox/use-keep-form.ts'
import { mayWait, type WaitingReport } from '../outbox/waiting-report.ts'
import type { ActEntry, ActName } from './send-act.ts'
import { type FurtherEntry, NO_FURTHER } from './send-further-act.ts'
import { useAct } from './use-acts.ts'

type Typed = Omit<ActEntry, 'words' | 'fileIds'>

export interface ActFormGiven {
  assignment: Assignment
  wantsPaper: boolean
  /** entered for the unit, after its letter */
  onBehalf?: boolean | undefined
  /** a report that waits to be sent, opened to be changed */
  waiting?: WaitingReport | undefined
  onClose: () => void
}

/** What is typed for one act, and what happens when it is sent. */
export function useActForm(act: ActName, { assignment, wantsPaper, onBehalf = false, waiting, onClose }: ActFormGiven) {
  const draft = useDraft(`${waiting?.key ?? assignment.id}:${act}${onBehalf ? ':behalf' : ''}`, waiting?.entry.words)
  const uploads = useUploads({ report: mayWait(act), kept: waiting?.files ?? [] })
  const more = { ...NO_FURTHER, onBehalf, ...presetOf(act, assignment) }
  const [typed, setTyped] = useState<Typed>(
    waiting
      ? { ...waiting.entry, more }
      : { percent: assignment.percent, productNumber: '', productOn: null, suggestedId: null, more },
  )
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  /** as it was when the form was opened, and as another has made it meanwhile */
  const overtakenBy = waiting?.failure?.kind === 'changed' ? waiting.failure.now : null
  const [seen, setSeen] = useState(overtakenBy ?? assignment)
  const [before, setBefore] = useState<Assignment | null>(overtakenBy && assignment)
  const onceKey = useOnceKey()
  const sending = useAct(assignment.taskId)
  const readAgain = useReadAgain(assignment.taskId)
  const keepForm = useKeepForm({ wantsPaper, waiting })
  /** an earlier word about the same work waits: this one goes after it */
  const isBehind = useMarksOf(assignment.id).length > 0

  const overtaken = async () => {
    const now = (await readAgain()).assignments.find((one) => one.id === assignment.id)
    if (!now || now.version === seen.version) return
    setBefore(seen)
    setSeen(now)
  }
  const closeWith = (words: string) => {
    onceKey.done()
    draft.forget()
    void notify(words)
    onClose()
  }
  const submit = (onRefused: () => void) => {
    if (sending.isPending) return
    const entry = {
      ...typed,
      words: draft.words.trim(),
      fileIds: uploads.all.flatMap(({ file }) => (file ? [file.id] : [])),
    }
    const mistakes = findActMistakes(act, entry, { wantsPaper, uploads: uploads.all })
    setErrors({ fields: mistakes, general: null })
    if (Object.keys(mistakes).length > 0) return onRefused()
    const idempotencyKey = onceKey.keyFor({ act, entry, version: seen.version })
    const refuse = (error: unknown) => {
      setErrors(atDay(toFormErrors(error, [...Object.values(HOMES), ...DAYS], HOMES)))
      onRefused()
    }
    const keep = () => keepForm({ act, seen, entry, uploads: uploads.all, key: idempotencyKey }).then(closeWith, refuse)
    if (mayWait(act) && !onBehalf && (waiting || isBehind || uploads.all.some((upload) => upload.waits)))
      return void keep()
    sending.mutate(
      { act, assignment: { id: assignment.id, version: seen.version }, entry, idempotencyKey },
      {
        onSuccess: () => closeWith(onBehalf ? text.behalfDone(ACT_FORMS[act].title) : ACT_FORMS[act].done),
        onError: (error) => {
          if (mayWait(act) && !onBehalf && mayPass(error)) return void keep()
          refuse(error)
          if (error instanceof ApiError && error.status === 409) void overtaken()
        },
      },
    )
  }
  const change = (part: Partial<Typed>) => {
    setTyped({ ...typed, ...part })
    setErrors(Object.keys(part).reduce(withoutField, errors))
  }
  const changeMore = (part: Partial<FurtherEntry>) => {
    setTyped({ ...typed, more: { ...typed.more, ...part } })
    setErrors(Object.keys(part).reduce(withoutField, errors))
  }
  const setWords = (words: string) => {
    draft.setWords(words)
    setErrors(withoutField(errors, 'words'))
  }
  return {
    words: draft.words,
    setWords,
    uploads,
    typed,
    change,
    changeMore,
    errors,
    seen,
    before,
    submit,
    busy: sending.isPending,
  }
}

/** What stands in the form at first: the report sent last, the unit suggested when the work was returned. */
function presetOf(act: ActName, { responses }: Assignment) {
  if (act === 'correct') return { correctsId: correctableOf(responses).at(-1)?.id ?? null }
  if (act === 'reassign')
    return { organisationId: responses.findLast((one) => one.act === 'return')?.suggested?.id ?? null }
  return {}
}

/** The names the server has for the one day of a form. */
const DAYS = ['asksFor', 'approvedFor', 'dueOn'] as const

function atDay({ fields, general }: FormErrors): FormErrors {
  const day = DAYS.map((name) => fields[name]).find((said) => said !== undefined)
  return { general, fields: day === undefined ? fields : { ...fields, day } }
}
