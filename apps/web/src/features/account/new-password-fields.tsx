import { PasswordInput } from '@mantine/core'
import { text } from './text.ts'

export interface NewPassword {
  next: string
  again: string
}

interface NewPasswordFieldsProps {
  value: NewPassword
  minimum: number
  errors: Record<string, string>
  onChange: (value: NewPassword) => void
}

/** A new password, twice. */
export function NewPasswordFields({ value, minimum, errors, onChange }: NewPasswordFieldsProps) {
  const toggle = { 'aria-label': text.showPassword, tabIndex: 0 }
  return (
    <>
      <PasswordInput
        label={text.newPassword}
        description={text.passwordHint(minimum)}
        required
        autoComplete="new-password"
        visibilityToggleButtonProps={toggle}
        value={value.next}
        error={errors.next}
        onChange={(event) => onChange({ ...value, next: event.currentTarget.value })}
      />
      <PasswordInput
        label={text.newPasswordAgain}
        required
        autoComplete="new-password"
        visibilityToggleButtonProps={toggle}
        value={value.again}
        error={errors.again}
        onChange={(event) => onChange({ ...value, again: event.currentTarget.value })}
      />
    </>
  )
}

/** What has to be mended before sending. */
export function findPasswordMistakes({ next, again }: NewPassword): Record<string, string> {
  if (next === '') return { next: text.missing }
  return next === again ? {} : { again: text.passwordsDiffer }
}
