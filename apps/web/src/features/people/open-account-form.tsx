import { Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useOpenAccount } from './api.ts'
import { EmailField } from './email-field.tsx'
import { text } from './text.ts'

/** The address of a new account; its holder is invited to set the password. */
export function OpenAccountForm({ personId, onClose }: { personId: string; onClose: () => void }) {
  const [email, setEmail] = useState('')
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const onceKey = useOnceKey()
  const opening = useOpenAccount(personId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const address = email.trim()
    if (address === '') return setErrors({ fields: { email: text.missing }, general: null })
    if (opening.isPending) return
    opening.mutate(
      { email: address, idempotencyKey: onceKey.keyFor(address) },
      {
        onSuccess: () => {
          onceKey.done()
          void notify(text.linkWaits)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, ['email'], { 'people/email-taken': 'email' })),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit}>
      <Stack gap="md">
        <EmailField value={email} error={errors.fields.email} onChange={setEmail} />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.openAccount} cancelLabel={text.cancel} busy={opening.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
