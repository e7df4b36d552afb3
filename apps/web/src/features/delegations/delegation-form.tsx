import { NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { DELEGATION_REACHES } from '@phoihop/contract/delegations'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { REACH_LABELS, text } from './text.ts'
import { reachOf, useDelegationForm } from './use-delegation-form.ts'

/** One of the own posts, for a colleague, from – to. */
export function DelegationForm({ onClose }: { onClose: () => void }) {
  const { posts, draft, change, errors, submit, busy } = useDelegationForm(onClose)
  if (posts.length === 0) return <Text>{text.cannot}</Text>
  const people = posts.find((post) => post.membershipId === draft.membershipId)?.people ?? []
  return (
    <Form errors={errors} onSubmit={submit}>
      <Stack gap="md">
        <NativeSelect
          label={text.post}
          value={draft.membershipId}
          error={errors.fields.membershipId}
          data={posts.map((post) => ({ value: post.membershipId, label: post.post }))}
          onChange={(event) => change({ membershipId: event.currentTarget.value, personId: '' })}
        />
        <NativeSelect
          label={text.delegate}
          required
          value={draft.personId}
          error={errors.fields.personId}
          data={[
            { value: '', label: text.choose },
            ...people.map((person) => ({ value: person.id, label: `${person.fullName} (${person.post})` })),
          ]}
          onChange={(event) => change({ personId: event.currentTarget.value })}
        />
        <NativeSelect
          label={text.reach}
          value={draft.reach}
          data={DELEGATION_REACHES.map((one) => ({ value: one, label: REACH_LABELS[one] }))}
          onChange={(event) => change({ reach: reachOf(event.currentTarget.value) })}
        />
        <DateField
          label={text.from}
          required
          value={draft.startsOn}
          error={errors.fields.startsOn}
          onChange={(startsOn) => change({ startsOn })}
        />
        <DateField
          label={text.to}
          description={text.toHint}
          required
          value={draft.endsOn}
          error={errors.fields.endsOn}
          onChange={(endsOn) => change({ endsOn })}
        />
        <TextInput
          label={text.note}
          description={text.noteHint}
          maxLength={300}
          value={draft.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.save} cancelLabel={text.cancel} busy={busy} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
