import type { MeetingSeries } from '@phoihop/contract/meeting-series'
import type { Meeting } from '@phoihop/contract/meetings'
import { useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { ApiError } from '../../lib/problem.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { useSaveMeeting } from './api.ts'
import { draftOf, draftOfSeries, findMistakes, type MeetingDraft, toEntry } from './meeting-draft.ts'
import { text } from './text.ts'

const INPUTS = [
  'title',
  'heldOn',
  'beginsAt',
  'endsAt',
  'kind',
  'secretaryName',
  'secretaryPost',
  'answerBy',
  'reportsDueOn',
  'mode',
  'period',
  'place',
  'hostId',
  'convenerId',
  'seriesId',
  'chairName',
  'chairPost',
  'summary',
  'attendees',
]

/** What is typed about a meeting and what happens when it is saved. `theirs`: the row as another has made it meanwhile. */
export function useMeetingForm(
  meeting: Meeting | null,
  series: MeetingSeries | null,
  onSaved: (saved: Meeting) => void,
) {
  const [draft, setDraft] = useState(() => (series ? draftOfSeries(series) : draftOf(meeting)))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const [base, setBase] = useState(meeting)
  const [theirs, setTheirs] = useState<Meeting | null>(null)
  const onceKey = useOnceKey()
  const saving = useSaveMeeting()
  const submit = () => {
    const mistakes = findMistakes(draft)
    setErrors({ fields: mistakes, general: null })
    const entry = toEntry(draft)
    if (saving.isPending || entry === null || Object.keys(mistakes).length > 0) return
    saving.mutate(
      { meeting: base, entry, idempotencyKey: onceKey.keyFor(entry) },
      {
        onSuccess: (saved) => {
          onceKey.done()
          void notify(text.saved)
          onSaved(saved)
        },
        onError: (error) => {
          setErrors(toFormErrors(error, INPUTS))
          // the server sends the row as it stands now along with the refusal
          if (error instanceof ApiError && error.code === 'request/stale-version') setTheirs(error.current as Meeting)
        },
      },
    )
  }
  const settle = (mine: boolean) => {
    if (!theirs) return
    setBase(theirs)
    if (!mine) setDraft(draftOf(theirs))
    setTheirs(null)
    setErrors(NO_ERRORS)
  }
  const change = (part: Partial<MeetingDraft>) => setDraft((now) => ({ ...now, ...part }))
  return { draft, change, errors, theirs, settle, submit, busy: saving.isPending }
}
