import type { SecurityView } from '@phoihop/contract/settings'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { ApiError } from '../../lib/problem.ts'
import { type SecurityEntry, settingQueries, useUpdateSecurity } from './api.ts'
import { text } from './text.ts'

const WHOLE = /^\d{1,4}$/u

/** The settings while they are typed. */
interface SecurityDraft {
  idleMinutes: string
  unusedDays: string
  secondFactorFor: SecurityEntry['secondFactorFor']
}

/** The draft, what is wrong with it, and the sending; who comes second sees the new values first. */
export function useSecurityForm() {
  const { data: stored, refetch } = useSuspenseQuery(settingQueries.security())
  const [draft, setDraft] = useState(() => draftOf(stored))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const updating = useUpdateSecurity()
  const takeNew = async () => {
    const { data } = await refetch()
    if (!data) return
    setDraft(draftOf(data))
    setErrors({ fields: {}, general: text.changed })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const mistakes = findMistakes(draft)
    setErrors({ fields: mistakes, general: null })
    if (Object.keys(mistakes).length > 0 || updating.isPending) return
    const { idleMinutes, unusedDays, secondFactorFor } = draft
    updating.mutate(
      { version: stored.version, idleMinutes: Number(idleMinutes), unusedDays: Number(unusedDays), secondFactorFor },
      {
        onSuccess: () => void notify(text.saved),
        onError: (error) => {
          if (error instanceof ApiError && error.code === 'request/stale-version') return void takeNew()
          setErrors(toFormErrors(error, ['idleMinutes', 'unusedDays', 'secondFactorFor']))
        },
      },
    )
  }
  const change = (part: Partial<SecurityDraft>) => setDraft({ ...draft, ...part })
  return { draft, change, errors, submit, busy: updating.isPending }
}

function draftOf({ idleMinutes, unusedDays, secondFactorFor }: SecurityView): SecurityDraft {
  return { idleMinutes: String(idleMinutes), unusedDays: String(unusedDays), secondFactorFor }
}

function findMistakes({ idleMinutes, unusedDays }: SecurityDraft): Record<string, string> {
  return {
    ...(!WHOLE.test(idleMinutes.trim()) && { idleMinutes: text.missing }),
    ...(!WHOLE.test(unusedDays.trim()) && { unusedDays: text.missing }),
  }
}
