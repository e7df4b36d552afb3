import { useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../../lib/field-errors.ts'
import { useDraft } from '../../../lib/use-draft.ts'
import { useOnceKey } from '../../../lib/use-once-key.ts'
import { useBeginWritten } from '../api.ts'
import { emptyHeader, HEADER_NAMES, type HeaderTyped, toHeader } from '../header/header-form.ts'
import { entryText } from './entry-text.ts'
import { readHeaderDraft } from './read-header-draft.ts'

/** The header of a paper about to be written, kept for this tab until it is begun. */
export function useNewWritten(ownId: string, meetingId: string | null, onBegun: (id: string) => void) {
  const draft = useDraft(`written:${meetingId ?? 'new'}`)
  const typed: HeaderTyped = readHeaderDraft(draft.words) ?? emptyHeader(ownId, meetingId)
  const [likePaperId, setLikePaperId] = useState<string | null>(null)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const beginning = useBeginWritten()
  const onceKey = useOnceKey()
  const change = (part: Partial<HeaderTyped>) => draft.setWords(JSON.stringify({ ...typed, ...part }))
  const submit = () => {
    const { issuerId } = typed
    const mistakes: Record<string, string> = {}
    if (typed.subject.trim() === '') mistakes.subject = entryText.subjectMissing
    if (issuerId === null) mistakes.issuerId = entryText.issuerNone
    setErrors({ fields: mistakes, general: null })
    if (beginning.isPending || issuerId === null || Object.keys(mistakes).length > 0) return
    // a number and a file belong to papers that exist already
    const { fileId: _, newMeeting: __, ...header } = { fileId: null, newMeeting: null, ...toHeader(typed) }
    const entry = { ...header, issuerId, likePaperId }
    beginning.mutate(
      { entry, idempotencyKey: onceKey.keyFor(entry) },
      {
        onSuccess: (paper) => {
          onceKey.done()
          draft.forget()
          onBegun(paper.id)
        },
        onError: (error) => setErrors(toFormErrors(error, [...HEADER_NAMES, 'likePaperId'])),
      },
    )
  }
  return { typed, change, likePaperId, setLikePaperId, errors, submit, busy: beginning.isPending }
}
