import { NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import type { NumberBook } from '@phoihop/contract/number-books'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useToday } from '../../lib/today.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useOpenBook } from './api.ts'
import { parseTyped } from './number-typed.ts'
import { text } from './text.ts'

interface OpenBookFormProps {
  issuers: readonly NumberBook['issuer'][]
  onClose: () => void
}

/** A book opened before its first paper, to go on where a book of paper stands. */
export function OpenBookForm({ issuers, onClose }: OpenBookFormProps) {
  const on = useToday()
  const [issuerId, setIssuerId] = useState(issuers[0]?.id ?? '')
  const [symbol, setSymbol] = useState('')
  const [first, setFirst] = useState('1')
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const opening = useOpenBook()
  const onceKey = useOnceKey()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const nextNumber = parseTyped(first)
    const fields = {
      ...(symbol.trim() === '' && { symbol: text.missing }),
      ...(nextNumber === null && { nextNumber: text.numberWrong }),
    }
    setErrors({ fields, general: null })
    if (nextNumber === null || Object.keys(fields).length > 0 || opening.isPending) return
    const body = { issuerId, symbol, on, nextNumber }
    opening.mutate(
      { body, idempotencyKey: onceKey.keyFor(body) },
      {
        onSuccess: () => {
          onceKey.done()
          void notify(text.opened)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, ['issuerId', 'symbol', 'nextNumber'])),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.openTitle}>
      <Stack gap="md">
        <Text size="sm">{text.openLead}</Text>
        <NativeSelect
          label={text.columns.issuer}
          data-autofocus
          value={issuerId}
          error={errors.fields.issuerId}
          data={issuers.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(event) => setIssuerId(event.currentTarget.value)}
        />
        <TextInput
          label={text.symbol}
          description={text.symbolHint}
          required
          maxLength={60}
          value={symbol}
          error={errors.fields.symbol}
          onChange={(event) => setSymbol(event.currentTarget.value)}
        />
        <TextInput
          label={text.firstNumber}
          required
          inputMode="numeric"
          maxLength={5}
          value={first}
          error={errors.fields.nextNumber}
          onChange={(event) => setFirst(event.currentTarget.value)}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.open} cancelLabel={text.cancel} busy={opening.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
