import { Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useReserveNumber } from './api.ts'
import { parseTyped } from './number-typed.ts'
import { text } from './text.ts'

/** Holds the next number, or one that was left out, for a paper to come. */
export function ReserveForm({ bookId, onClose }: { bookId: string; onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [note, setNote] = useState('')
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const reserving = useReserveNumber(bookId)
  const onceKey = useOnceKey()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const number = parseTyped(typed)
    const fields = {
      ...(typed.trim() !== '' && number === null && { number: text.numberWrong }),
      ...(note.trim() === '' && { note: text.missing }),
    }
    setErrors({ fields, general: null })
    if (Object.keys(fields).length > 0 || reserving.isPending) return
    const body = { number, note }
    reserving.mutate(
      { body, idempotencyKey: onceKey.keyFor(body) },
      {
        onSuccess: () => {
          onceKey.done()
          void notify(text.reserved)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, ['number', 'note'])),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.reserveTitle}>
      <Stack gap="md">
        <Text size="sm">{text.reserveLead}</Text>
        <TextInput
          label={text.note}
          required
          data-autofocus
          maxLength={500}
          value={note}
          error={errors.fields.note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <TextInput
          label={text.number}
          description={text.numberHint}
          inputMode="numeric"
          maxLength={5}
          value={typed}
          error={errors.fields.number}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.reserve} cancelLabel={text.cancel} busy={reserving.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
