import { TextInput } from '@mantine/core'
import { text } from './text.ts'

/** The code of the authenticator app, or a recovery code; it takes the keyboard when it appears. */
export function CodeField({ error }: { error: string | undefined }) {
  return (
    <TextInput
      name="code"
      size="md"
      label={text.code}
      description={text.codeHint}
      autoComplete="one-time-code"
      autoCapitalize="characters"
      autoFocus
      maxLength={40}
      error={error}
    />
  )
}
