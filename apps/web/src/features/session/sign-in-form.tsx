import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { focusFirstError } from '../../lib/focus-first-error.ts'
import { ApiError } from '../../lib/problem.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { useSignIn } from './api.ts'
import { CodeField } from './code-field.tsx'
import { text } from './text.ts'

const NAMES = ['email', 'password', 'code'] as const

/** E-mail and password; then a code, where the account has a second factor. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const signIn = useSignIn()
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const [capsLock, setCapsLock] = useState(false)
  const [wantsCode, setWantsCode] = useState(false)

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (signIn.isPending) return
    const sent = event.currentTarget
    const form = new FormData(sent)
    const entry = {
      email: textOf(form, 'email').trim(),
      password: textOf(form, 'password'),
      code: wantsCode ? textOf(form, 'code').trim() : null,
    }
    const missing = findMissing(entry)
    setErrors({ fields: missing, general: null })
    if (Object.keys(missing).length > 0) return focusFirstError(sent)
    const onError = (error: unknown) => {
      if (error instanceof ApiError && error.code === 'session/code-needed') return setWantsCode(true)
      setErrors(toFormErrors(error, NAMES))
      focusFirstError(sent)
    }
    signIn.mutate(entry, { onSuccess: onSignedIn, onError })
  }
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))

  return (
    <form onSubmit={submit} noValidate aria-label={text.signIn}>
      <Stack gap="sm">
        <TextInput
          name="email"
          type="email"
          size="md"
          label={text.email}
          placeholder={text.emailPlaceholder}
          autoComplete="username"
          autoFocus
          error={errors.fields.email}
        />
        <PasswordInput
          name="password"
          size="md"
          label={text.password}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': text.showPassword, tabIndex: 0 }}
          description={capsLock ? text.capsLock : undefined}
          onKeyUp={watchCapsLock}
          error={errors.fields.password}
        />
        {wantsCode && <CodeField error={errors.fields.code} />}
        <FormAlert message={errors.general} />
        <Button type="submit" size="md" loading={signIn.isPending}>
          {text.signIn}
        </Button>
      </Stack>
    </form>
  )
}

function textOf(form: FormData, name: (typeof NAMES)[number]): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

function findMissing(entry: { email: string; password: string; code: string | null }): Record<string, string> {
  const missing: Record<string, string> = {}
  if (entry.email === '') missing.email = text.emailMissing
  if (entry.password === '') missing.password = text.passwordMissing
  if (entry.code === '') missing.code = text.codeMissing
  return missing
}
