import { DELEGATION_REACHES } from '@phoihop/contract/delegations'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useToday } from '../../lib/today.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { type DelegationEntry, delegationQueries, useCreateDelegation } from './api.ts'
import { text } from './text.ts'

const INPUTS = ['membershipId', 'personId', 'startsOn', 'endsOn', 'reach', 'note']

/** A delegation while it is typed. */
interface DelegationDraft {
  membershipId: string
  personId: string
  startsOn: string | null
  endsOn: string | null
  reach: DelegationEntry['reach']
  note: string
}

/** The draft, what is wrong with it, and the sending. */
export function useDelegationForm(onDone: () => void) {
  const startsOn = useToday()
  const posts = useSuspenseQuery(delegationQueries.options()).data.posts.filter(({ people }) => people.length > 0)
  const [draft, setDraft] = useState<DelegationDraft>({
    membershipId: posts[0]?.membershipId ?? '',
    personId: '',
    startsOn,
    endsOn: null,
    reach: 'all',
    note: '',
  })
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const onceKey = useOnceKey()
  const creating = useCreateDelegation()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setErrors({ fields: findMistakes(draft), general: null })
    const entry = toEntry(draft)
    if (entry === null || creating.isPending) return
    creating.mutate(
      { entry, idempotencyKey: onceKey.keyFor(entry) },
      {
        onSuccess: () => {
          onceKey.done()
          void notify(text.saved)
          onDone()
        },
        onError: (error) => setErrors(toFormErrors(error, INPUTS)),
      },
    )
  }
  const change = (part: Partial<DelegationDraft>) => setDraft({ ...draft, ...part })
  return { posts, draft, change, errors, submit, busy: creating.isPending }
}

function findMistakes({ personId, startsOn, endsOn }: DelegationDraft): Record<string, string> {
  return {
    ...(personId === '' && { personId: text.missing }),
    ...(startsOn === null && { startsOn: text.missing }),
    ...(endsOn === null && { endsOn: text.missing }),
  }
}

function toEntry({ startsOn, endsOn, ...rest }: DelegationDraft): DelegationEntry | null {
  return rest.personId === '' || startsOn === null || endsOn === null ? null : { ...rest, startsOn, endsOn }
}

/** What a choice of the list says. */
export function reachOf(value: string): DelegationEntry['reach'] {
  return DELEGATION_REACHES.find((one) => one === value) ?? 'all'
}
