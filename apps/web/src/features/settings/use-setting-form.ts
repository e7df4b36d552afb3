import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { ApiError } from '../../lib/problem.ts'
import { text } from './text.ts'

interface Setting<View, Draft, Entry> {
  /** what `useSuspenseQuery` answers */
  read: { data: View; refetch: () => Promise<{ data: View | undefined }> }
  updating: {
    isPending: boolean
    mutate: (entry: Entry, then: { onSuccess: () => void; onError: (error: unknown) => void }) => void
  }
  draftOf: (view: View) => Draft
  findMistakes: (draft: Draft) => Record<string, string>
  entryOf: (draft: Draft, view: View) => Entry
  /** the fields that a refusal can be about */
  fields: readonly string[]
}

/** One group of settings while it is typed, what is wrong with it, and the sending; who comes second sees the new values first. */
export function useSettingForm<View, Draft, Entry>({ read, updating, ...setting }: Setting<View, Draft, Entry>) {
  const [draft, setDraft] = useState(() => setting.draftOf(read.data))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const takeNew = async () => {
    const { data } = await read.refetch()
    if (!data) return
    setDraft(setting.draftOf(data))
    setErrors({ fields: {}, general: text.changed })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const mistakes = setting.findMistakes(draft)
    setErrors({ fields: mistakes, general: null })
    if (Object.keys(mistakes).length > 0 || updating.isPending) return
    updating.mutate(setting.entryOf(draft, read.data), {
      onSuccess: () => void notify(text.saved),
      onError: (error) => {
        if (error instanceof ApiError && error.code === 'request/stale-version') return void takeNew()
        setErrors(toFormErrors(error, [...setting.fields]))
      },
    })
  }
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  return { draft, change, errors, submit, busy: updating.isPending }
}
