import { Button, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { useGiveCode } from './api.ts'
import { CodeField } from './code-field.tsx'
import { text } from './text.ts'

/** The code of an account that came from the provider without one. */
export function ProviderCodeForm({ onSignedIn }: { onSignedIn: () => void }) {
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const giveCode = useGiveCode()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const value = new FormData(event.currentTarget).get('code')
    const code = typeof value === 'string' ? value.trim() : ''
    if (code === '') return setErrors({ fields: { code: text.codeMissing }, general: null })
    giveCode.mutate(code, { onSuccess: onSignedIn, onError: (error) => setErrors(toFormErrors(error, ['code'])) })
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.code}>
      <Stack gap="sm">
        <Text>{text.providerCodeLead}</Text>
        <CodeField error={errors.fields.code} />
        <FormAlert message={errors.general} />
        <Button type="submit" size="md" loading={giveCode.isPending}>
          {text.signIn}
        </Button>
      </Stack>
    </Form>
  )
}
