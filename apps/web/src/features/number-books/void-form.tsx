import type { NumberEntry } from '@phoihop/contract/number-books'
import { Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useVoidNumber } from './api.ts'
import { text } from './text.ts'

/** Makes a held number void, with its reason. */
export function VoidForm({ entry, onClose }: { entry: NumberEntry; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const voiding = useVoidNumber()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const blank = reason.trim() === ''
    setErrors({ fields: blank ? { reason: text.missing } : {}, general: null })
    if (blank || voiding.isPending) return
    voiding.mutate(
      { id: entry.id, reason },
      {
        onSuccess: () => {
          void notify(text.voided)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, ['reason'])),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.voidTitle(entry.number)}>
      <Stack gap="md">
        <Text size="sm">{text.voidLead}</Text>
        <TextInput
          label={text.reason}
          required
          data-autofocus
          maxLength={500}
          value={reason}
          error={errors.fields.reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.void} cancelLabel={text.cancel} busy={voiding.isPending} danger onCancel={onClose} />
      </Stack>
    </Form>
  )
}
