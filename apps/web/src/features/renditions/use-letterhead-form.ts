import type { LetterheadSettings } from '@phoihop/contract/letterheads'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { ApiError } from '../../lib/problem.ts'
import { useQueryClient } from '@tanstack/react-query'
import { renditionQueries, useSaveLetterhead } from './api.ts'
import { changeOf, draftOf, type LetterheadDraft } from './letterhead-draft.ts'
import { letterheadText } from './letterhead-text.ts'

const NAMES = ['startsOn', 'choice.superior', 'choice.issuer', 'choice.motto', 'choice.mark', 'choice.place'] as const

/** The draft of a body's letterhead, what is wrong with it, and its sending. */
export function useLetterheadForm(settings: LetterheadSettings, onDone: () => void) {
  const [draft, setDraft] = useState(() => draftOf(settings))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const saving = useSaveLetterhead(settings.organisation.id)
  const client = useQueryClient()
  const change = (part: Partial<LetterheadDraft>) => setDraft({ ...draft, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (draft.startsOn === null)
      return setErrors({ fields: { startsOn: letterheadText.startsOnMissing }, general: null })
    setErrors(NO_ERRORS)
    saving.mutate(changeOf(draft, draft.startsOn, settings), {
      onSuccess: () => {
        void notify(letterheadText.saved)
        onDone()
      },
      onError: (error) => {
        if (!(error instanceof ApiError) || error.code !== 'request/stale-version')
          return setErrors(toFormErrors(error, NAMES))
        void client.invalidateQueries(renditionQueries.letterhead(settings.organisation.id))
        setErrors({ fields: {}, general: letterheadText.changed })
      },
    })
  }
  return { draft, change, errors, submit, busy: saving.isPending }
}
