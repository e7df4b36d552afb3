import { TextInput } from '@mantine/core'
import { text } from './text.ts'

interface EmailFieldProps {
  value: string
  error: string | undefined
  onChange: (email: string) => void
}

/** The address of an account; the invitation goes there. */
export function EmailField({ value, error, onChange }: EmailFieldProps) {
  return (
    <TextInput
      label={text.email}
      description={text.invitationHint}
      type="email"
      required
      autoComplete="off"
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
