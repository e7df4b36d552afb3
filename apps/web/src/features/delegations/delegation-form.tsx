import { NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { DELEGATION_REACHES } from '@phoihop/contract/delegations'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useToday } from '../../lib/today.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { DateField } from '../../ui/date-field.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { delegationQueries, useCreateDelegation } from './api.ts'
import { REACH_LABELS, text } from './text.ts'

const INPUTS = ['membershipId', 'personId', 'startsOn', 'endsOn', 'reach', 'note']

/** One of the own posts, for a colleague, from – to. */
export function DelegationForm({ onClose }: { onClose: () => void }) {
  const today = useToday()
  const posts = useSuspenseQuery(delegationQueries.options()).data.posts.filter(({ people }) => people.length > 0)
  const [membershipId, setMembershipId] = useState(posts[0]?.membershipId ?? '')
  const [personId, setPersonId] = useState('')
  const [startsOn, setStartsOn] = useState<string | null>(today)
  const [endsOn, setEndsOn] = useState<string | null>(null)
  const [reach, setReach] = useState<(typeof DELEGATION_REACHES)[number]>('all')
  const [note, setNote] = useState('')
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const onceKey = useOnceKey()
  const creating = useCreateDelegation()
  if (posts.length === 0) return <Text>{text.cannot}</Text>
  const people = posts.find((post) => post.membershipId === membershipId)?.people ?? []
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const mistakes: Record<string, string> = {}
    if (personId === '') mistakes.personId = text.missing
    if (startsOn === null) mistakes.startsOn = text.missing
    if (endsOn === null) mistakes.endsOn = text.missing
    setErrors({ fields: mistakes, general: null })
    if (personId === '' || startsOn === null || endsOn === null || creating.isPending) return
    const entry = { membershipId, personId, startsOn, endsOn, reach, note }
    creating.mutate(
      { entry, idempotencyKey: onceKey.keyFor(entry) },
      {
        onSuccess: () => {
          onceKey.done()
          void notify(text.saved)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, INPUTS)),
      },
    )
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <NativeSelect
          label={text.post}
          value={membershipId}
          error={errors.fields.membershipId}
          data={posts.map((post) => ({ value: post.membershipId, label: post.post }))}
          onChange={(event) => {
            setMembershipId(event.currentTarget.value)
            setPersonId('')
          }}
        />
        <NativeSelect
          label={text.delegate}
          required
          value={personId}
          error={errors.fields.personId}
          data={[
            { value: '', label: text.choose },
            ...people.map((person) => ({ value: person.id, label: `${person.fullName} (${person.post})` })),
          ]}
          onChange={(event) => setPersonId(event.currentTarget.value)}
        />
        <NativeSelect
          label={text.reach}
          value={reach}
          data={DELEGATION_REACHES.map((one) => ({ value: one, label: REACH_LABELS[one] }))}
          onChange={(event) => setReach(event.currentTarget.value === 'read' ? 'read' : 'all')}
        />
        <DateField label={text.from} required value={startsOn} error={errors.fields.startsOn} onChange={setStartsOn} />
        <DateField
          label={text.to}
          description={text.toHint}
          required
          value={endsOn}
          error={errors.fields.endsOn}
          onChange={setEndsOn}
        />
        <TextInput
          label={text.note}
          description={text.noteHint}
          maxLength={300}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.save} cancelLabel={text.cancel} busy={creating.isPending} onCancel={onClose} />
      </Stack>
    </form>
  )
}
