import { Conclusion } from '@phoihop/contract/conclusions'
import { useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../../lib/field-errors.ts'
import { ApiError } from '../../../lib/problem.ts'
import { useUpdatePaper } from '../api.ts'
import { entryText } from '../enter/entry-text.ts'
import { fromPaper, HEADER_NAMES, type HeaderTyped, toHeader } from './header-form.ts'

/** The header of a draft being changed, and what happens when another was quicker. */
export function useHeaderForm(paper: Conclusion, onDone: () => void) {
  const [typed, setTyped] = useState(() => fromPaper(paper))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const [version, setVersion] = useState(paper.version)
  const [theirs, setTheirs] = useState<Conclusion | null>(null)
  const updating = useUpdatePaper(paper.id)

  const send = (against: number) => {
    if (updating.isPending) return
    const { issuerId } = typed
    const mistakes: Record<string, string> = {}
    if (typed.subject.trim() === '') mistakes.subject = entryText.subjectMissing
    if (issuerId === null) mistakes.issuerId = entryText.issuerNone
    setErrors({ fields: mistakes, general: null })
    if (issuerId === null || Object.keys(mistakes).length > 0) return
    updating.mutate(
      { ...toHeader(typed), issuerId, version: against },
      {
        onSuccess: onDone,
        onError: (error) => {
          setErrors(toFormErrors(error, HEADER_NAMES))
          const current =
            error instanceof ApiError && error.code === 'request/stale-version'
              ? Conclusion.safeParse(error.current)
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
    setTyped(fromPaper(theirs))
    setTheirs(null)
    setErrors(NO_ERRORS)
  }
  const change = (part: Partial<HeaderTyped>) => setTyped((now) => ({ ...now, ...part }))
  return { typed, change, errors, theirs, keepMine, takeTheirs, submit: () => send(version), busy: updating.isPending }
}
