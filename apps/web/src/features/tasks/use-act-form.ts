import type { Assignment } from '@phoihop/contract/task-shapes'
import { useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors, withoutField } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { ApiError } from '../../lib/problem.ts'
import { useDraft } from '../../lib/use-draft.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { ACT_FORMS } from './act-forms.ts'
import { useAct, useReadAgain } from './api.ts'
import { correctableOf } from './correctable-of.ts'
import { findActMistakes, HOMES } from './find-act-mistakes.ts'
import type { ActEntry, ActName } from './send-act.ts'
import { type FurtherEntry, NO_FURTHER } from './send-further-act.ts'
import { useUploads } from '../../lib/use-uploads.ts'

type Typed = Omit<ActEntry, 'words' | 'fileIds'>

export interface ActFormGiven {
  assignment: Assignment
  wantsPaper: boolean
  /** entered for the unit, after its letter */
  onBehalf?: boolean | undefined
  onClose: () => void
}

/** What is typed for one act, and what happens when it is sent. */
export function useActForm(act: ActName, { assignment, wantsPaper, onBehalf = false, onClose }: ActFormGiven) {
  const draft = useDraft(`${assignment.id}:${act}${onBehalf ? ':behalf' : ''}`)
  const uploads = useUploads()
  const [typed, setTyped] = useState<Typed>({
    percent: assignment.percent,
    productNumber: '',
    productOn: null,
    suggestedId: null,
    more: { ...NO_FURTHER, onBehalf, ...presetOf(act, assignment) },
  })
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  /** as it was when the form was opened, and as another has made it meanwhile */
  const [seen, setSeen] = useState(assignment)
  const [before, setBefore] = useState<Assignment | null>(null)
  const onceKey = useOnceKey()
  const sending = useAct(assignment.taskId)
  const readAgain = useReadAgain(assignment.taskId)

  const overtaken = async () => {
    const now = (await readAgain()).assignments.find((one) => one.id === assignment.id)
    if (!now || now.version === seen.version) return
    setBefore(seen)
    setSeen(now)
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
    const content = { act, entry, version: seen.version }
    sending.mutate(
      { act, assignment: { id: assignment.id, version: seen.version }, entry, idempotencyKey: onceKey.keyFor(content) },
      {
        onSuccess: () => {
          onceKey.done()
          draft.forget()
          void notify(ACT_FORMS[act].done)
          onClose()
        },
        onError: (error) => {
          setErrors(atDay(toFormErrors(error, [...Object.values(HOMES), ...DAYS], HOMES)))
          if (error instanceof ApiError && error.status === 409) void overtaken()
          onRefused()
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
