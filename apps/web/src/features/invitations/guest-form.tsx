import { Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useAddGuest } from './api.ts'
import { text } from './text.ts'

const FIELDS = [
  { field: 'name', max: 120, required: true },
  { field: 'post', max: 300, required: true },
  { field: 'bodyWords', max: 300, required: false },
  { field: 'email', max: 200, required: false },
] as const

/** A guest without an account. */
export function GuestForm({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const [draft, setDraft] = useState({ name: '', post: '', bodyWords: '', email: '' })
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const adding = useAddGuest(meetingId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const blank = FIELDS.filter(({ field, required }) => required && draft[field].trim() === '')
    setErrors({ fields: Object.fromEntries(blank.map(({ field }) => [field, text.missing])), general: null })
    if (blank.length > 0 || adding.isPending) return
    adding.mutate(
      { ...draft, email: draft.email.trim() || null },
      {
        onSuccess: () => {
          void notify(text.added)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, ['name', 'post', 'bodyWords', 'email'])),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.addGuestTitle}>
      <Stack gap="md">
        <Text size="sm">{text.addGuestLead}</Text>
        {FIELDS.map(({ field, max, required }) => (
          <TextInput
            key={field}
            type={field === 'email' ? 'email' : 'text'}
            label={text[field]}
            description={field === 'email' ? text.emailHint : undefined}
            required={required}
            maxLength={max}
            value={draft[field]}
            error={errors.fields[field]}
            onChange={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
          />
        ))}
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.add} cancelLabel={text.cancel} busy={adding.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
