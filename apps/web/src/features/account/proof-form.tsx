import { PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import type { Proof } from './api.ts'
import { text } from './text.ts'

interface ProofFormProps {
  lead: string
  saveLabel: string
  danger?: boolean
  busy: boolean
  asks: { password: boolean; code: boolean }
  send: (proof: Proof, onError: (error: unknown) => void) => void
  onClose: () => void
}

/** Asks once more for what proves the person, before the account changes. */
export function ProofForm({ lead, saveLabel, danger = false, busy, asks, send, onClose }: ProofFormProps) {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const mistakes: Record<string, string> = {}
    if (asks.password && password === '') mistakes.password = text.missing
    if (asks.code && code.trim() === '') mistakes.code = text.missing
    setErrors({ fields: mistakes, general: null })
    if (Object.keys(mistakes).length > 0 || busy) return
    const homes = { 'account/wrong-password': 'password', 'session/wrong-code': 'code' }
    send({ password: asks.password ? password : null, code }, (error) =>
      setErrors(toFormErrors(error, ['password', 'code'], homes)),
    )
  }
  return (
    <Form errors={errors} onSubmit={submit}>
      <Stack gap="md">
        <Text>{lead}</Text>
        {asks.password && (
          <PasswordInput
            label={text.currentPassword}
            required
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': text.showPassword, tabIndex: 0 }}
            value={password}
            error={errors.fields.password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        )}
        {asks.code && (
          <TextInput
            label={text.code}
            description={text.anyCodeHint}
            required
            autoComplete="one-time-code"
            maxLength={40}
            value={code}
            error={errors.fields.code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        )}
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={saveLabel} cancelLabel={text.cancel} busy={busy} danger={danger} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
