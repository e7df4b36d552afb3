import type { Conclusion } from '@phoihop/contract/conclusions'
import { addDays } from '@phoihop/domain/civil-date'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useToday } from '../../lib/today.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { useOpenReview } from './api.ts'
import { closingInstant } from './closing-time.ts'
import { text } from './text.ts'

const INPUTS = ['organisationIds', 'membershipIds', 'closesAt', 'note']
/** A usual round. */
const DAYS = 3

export interface ChosenPerson {
  membershipId: string
  label: string
}

interface ReviewDraft {
  organisationIds: readonly string[]
  people: readonly ChosenPerson[]
  day: string | null
  time: string
  note: string
}

/** The round while it is written, what is wrong with it, and the sending. */
export function useOpenReviewForm(paper: Conclusion, onDone: () => void) {
  const today = useToday()
  const [draft, setDraft] = useState<ReviewDraft>(() => ({
    organisationIds: [],
    people: [],
    day: addDays(today, DAYS),
    time: '17:00',
    note: '',
  }))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const opening = useOpenReview(paper.id)
  const onceKey = useOnceKey()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { organisationIds, people, day, note } = draft
    const closesAt = day === null ? null : closingInstant(day, draft.time)
    const nobody = organisationIds.length + people.length === 0
    const fields = {
      ...(nobody && { [paper.sensitivity === 'restricted' ? 'membershipIds' : 'organisationIds']: text.nobody }),
      ...(day === null && { closesAt: text.missing }),
      ...(day !== null && closesAt === null && { time: text.timeWrong }),
    }
    setErrors({ fields, general: null })
    if (nobody || closesAt === null || opening.isPending) return
    const membershipIds = people.map(({ membershipId }) => membershipId)
    const body = { version: paper.version, organisationIds: [...organisationIds], membershipIds, closesAt, note }
    opening.mutate(
      { body, idempotencyKey: onceKey.keyFor(body) },
      {
        onSuccess: () => {
          onceKey.done()
          void notify(text.sent)
          onDone()
        },
        onError: (error) => setErrors(toFormErrors(error, INPUTS)),
      },
    )
  }
  const change = (part: Partial<ReviewDraft>) => setDraft({ ...draft, ...part })
  return { draft, change, errors, submit, busy: opening.isPending, today }
}
