import type { ProposalSettingsView } from '@phoihop/contract/settings'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { ApiError } from '../../lib/problem.ts'
import { settingQueries, useUpdateProposals } from './api.ts'
import { text } from './text.ts'

const WHOLE = /^\d{1,3}$/u
export const DAY_NAMES = ['own', 'report', 'meeting', 'letter'] as const

interface ProposalsDraft {
  own: string
  report: string
  meeting: string
  letter: string
  workingDays: boolean
  soonDays: string
  /** one field in each line */
  fields: string
}

/** The settings while they are typed; who comes second sees the new values first. */
export function useProposalsForm() {
  const { data: stored, refetch } = useSuspenseQuery(settingQueries.proposals())
  const [draft, setDraft] = useState(() => draftOf(stored))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const updating = useUpdateProposals()
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
    const { workingDays, soonDays, fields } = draft
    const [own, report, meeting, letter] = [draft.own, draft.report, draft.meeting, draft.letter].map(Number)
    updating.mutate(
      {
        version: stored.version,
        answerDays: { own: own ?? 0, report: report ?? 0, meeting: meeting ?? 0, letter: letter ?? 0 },
        workingDays,
        soonDays: Number(soonDays),
        fields: linesOf(fields),
      },
      {
        onSuccess: () => void notify(text.saved),
        onError: (error) => {
          if (error instanceof ApiError && error.code === 'request/stale-version') return void takeNew()
          setErrors(toFormErrors(error, [...DAY_NAMES, 'soonDays', 'fields']))
        },
      },
    )
  }
  const change = (part: Partial<ProposalsDraft>) => setDraft({ ...draft, ...part })
  return { draft, change, errors, submit, busy: updating.isPending }
}

function draftOf({ answerDays, workingDays, soonDays, fields }: ProposalSettingsView): ProposalsDraft {
  const { own, report, meeting, letter } = answerDays
  const days = { own: String(own), report: String(report), meeting: String(meeting), letter: String(letter) }
  return { ...days, workingDays, soonDays: String(soonDays), fields: fields.join('\n') }
}

function linesOf(words: string): string[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function findMistakes(draft: ProposalsDraft): Record<string, string> {
  const days = DAY_NAMES.filter((name) => !WHOLE.test(draft[name].trim()) || Number(draft[name]) < 1)
  return {
    ...Object.fromEntries(days.map((name) => [name, text.missing])),
    ...(!WHOLE.test(draft.soonDays.trim()) && { soonDays: text.missing }),
    ...(linesOf(draft.fields).length === 0 && { fields: text.fieldsMissing }),
  }
}
