import type { TellingView } from '@phoihop/contract/settings'
import { REMINDER_REACH, REMINDERS_MOST } from '@phoihop/domain/settings/telling-settings'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { ApiError } from '../../lib/problem.ts'
import { settingQueries, useUpdateTelling } from './api.ts'
import { tellingText } from './telling-text.ts'
import { text } from './text.ts'

const WHOLE = /^\d{1,2}$/u
const COUNTS = ['acknowledgeDays', 'leaderAfter', 'officeAfter'] as const

interface TellingDraft {
  before: string
  after: string
  acknowledgeDays: string
  leaderAfter: string
  officeAfter: string
}

/** The settings while they are typed; who comes second sees the new values first. */
export function useTellingForm() {
  const { data: stored, refetch } = useSuspenseQuery(settingQueries.telling())
  const [draft, setDraft] = useState(() => draftOf(stored))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const updating = useUpdateTelling()
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
    updating.mutate(
      {
        version: stored.version,
        reminderDays: [...daysOf(draft.before), ...daysOf(draft.after).map((day) => -day)],
        acknowledgeDays: Number(draft.acknowledgeDays),
        leaderAfter: Number(draft.leaderAfter),
        officeAfter: Number(draft.officeAfter),
      },
      {
        onSuccess: () => void notify(text.saved),
        onError: (error) => {
          if (error instanceof ApiError && error.code === 'request/stale-version') return void takeNew()
          setErrors(toFormErrors(error, [...COUNTS]))
        },
      },
    )
  }
  const change = (part: Partial<TellingDraft>) => setDraft({ ...draft, ...part })
  return { draft, change, errors, submit, busy: updating.isPending }
}

function draftOf({ reminderDays, acknowledgeDays, leaderAfter, officeAfter }: TellingView): TellingDraft {
  return {
    before: reminderDays.filter((day) => day >= 0).join(', '),
    after: reminderDays
      .filter((day) => day < 0)
      .map((day) => -day)
      .join(', '),
    acknowledgeDays: String(acknowledgeDays),
    leaderAfter: String(leaderAfter),
    officeAfter: String(officeAfter),
  }
}

function daysOf(words: string): number[] {
  return words
    .split(/[\s,;]+/u)
    .filter((part) => part !== '')
    .map(Number)
}

function findMistakes(draft: TellingDraft): Record<string, string> {
  const wrong = (words: string, least: number) =>
    daysOf(words).some((day) => !Number.isInteger(day) || day < least || day > REMINDER_REACH)
  const many = daysOf(draft.before).length + daysOf(draft.after).length > REMINDERS_MOST
  return {
    ...((wrong(draft.before, 0) || many) && { before: tellingText.daysWrong }),
    ...(wrong(draft.after, 1) && { after: tellingText.daysWrong }),
    ...Object.fromEntries(COUNTS.filter((name) => !WHOLE.test(draft[name].trim())).map((name) => [name, text.missing])),
  }
}
