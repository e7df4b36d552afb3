import { Button, PasswordInput, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { ApiError } from '../../lib/problem.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { sayAwake, sessionQueries, useSignOut, useUnlock } from './api.ts'
import { text } from './text.ts'

interface UnlockFormProps {
  personId: string
  demo: boolean
  onUnlocked: () => void
  onLeave: () => void
}

/** The password once more; the demo's accounts need none, and an unlocking in another tab counts here too. */
export function UnlockForm({ personId, demo, onUnlocked, onLeave }: UnlockFormProps) {
  const [password, setPassword] = useState('')
  const unlock = useUnlock()
  const signOut = useSignOut()
  const provider = useQuery(sessionQueries.ways()).data?.provider ?? null
  useElsewhere(personId, onUnlocked)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (password === '' || unlock.isPending) return
    unlock.mutate(password, { onSuccess: onUnlocked, onError: leaveWhenOver(onLeave) })
  }
  return (
    <form onSubmit={submit} noValidate aria-label={text.unlock}>
      <Stack gap="sm">
        <PasswordInput
          size="md"
          label={text.password}
          autoComplete="current-password"
          autoFocus
          visibilityToggleButtonProps={{ 'aria-label': text.showPassword, tabIndex: 0 }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <FormAlert message={unlock.isError ? describeUnlock(unlock.error) : null} />
        <Button type="submit" size="md" loading={unlock.isPending}>
          {text.unlock}
        </Button>
        {demo && (
          <Button variant="light" onClick={() => unlock.mutate(null, { onSuccess: onUnlocked })}>
            {text.unlockDemo}
          </Button>
        )}
        {provider && (
          <Button variant="default" component="a" href="/" target="_blank" rel="noreferrer">
            {text.unlockByProvider(provider.label)}
          </Button>
        )}
        <Button variant="subtle" onClick={() => signOut.mutate(false, { onSettled: onLeave })}>
          {text.leave}
        </Button>
      </Stack>
    </form>
  )
}

function describeUnlock(error: unknown): string {
  return error instanceof ApiError && error.code === 'session/wrong-credentials'
    ? text.wrongPassword
    : describeError(error)
}

function leaveWhenOver(onLeave: () => void) {
  return (error: unknown) => {
    if (error instanceof ApiError && error.code === 'session/missing') onLeave()
  }
}

/** Coming back to this tab asks whether the session was unlocked in another. */
function useElsewhere(personId: string, onUnlocked: () => void): void {
  useEffect(() => {
    const look = () => {
      sayAwake().then(
        // somebody else signed in meanwhile: nothing of this page is theirs
        ({ person }) => (person.id === personId ? onUnlocked() : window.location.assign('/')),
        () => undefined,
      )
    }
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [personId, onUnlocked])
}
