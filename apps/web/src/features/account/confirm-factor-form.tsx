import { Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useConfirmSecondFactor } from './api.ts'
import { QrCode } from './qr-code.tsx'
import classes from './recovery-codes.module.css'
import { text } from './text.ts'
import { useFocusStart } from './use-focus-start.ts'

interface ConfirmFactorFormProps {
  started: { secret: string; uri: string }
  onConfirmed: (recoveryCodes: readonly string[]) => void
  onClose: () => void
}

/** The secret for the phone, and the first code that proves it arrived. */
export function ConfirmFactorForm({ started, onConfirmed, onClose }: ConfirmFactorFormProps) {
  const [code, setCode] = useState('')
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const start = useFocusStart()
  const confirming = useConfirmSecondFactor()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (code.trim() === '') return setErrors({ fields: { code: text.missing }, general: null })
    if (confirming.isPending) return
    confirming.mutate(code, {
      onSuccess: ({ recoveryCodes }) => onConfirmed(recoveryCodes),
      onError: (error) => setErrors(toFormErrors(error, ['code'], { 'session/wrong-code': 'code' })),
    })
  }
  return (
    <Form errors={errors} onSubmit={submit}>
      <Stack gap="md">
        <Text ref={start} tabIndex={-1}>
          {text.scan}
        </Text>
        <QrCode value={started.uri} label={text.qrLabel} />
        <div>
          <Text size="sm">{text.typeSecret}</Text>
          <p className={classes.secret}>{started.secret.replace(/(.{4})(?=.)/gu, '$1 ')}</p>
        </div>
        <TextInput
          label={text.code}
          description={text.codeHint}
          required
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          value={code}
          error={errors.fields.code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.confirm} cancelLabel={text.cancel} busy={confirming.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
