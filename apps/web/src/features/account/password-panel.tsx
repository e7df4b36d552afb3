import { Button, PasswordInput, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { accountQueries, useChangePassword } from './api.ts'
import { findPasswordMistakes, NewPasswordFields } from './new-password-fields.tsx'
import { text } from './text.ts'

const EMPTY = { next: '', again: '' }

/** The own password. */
export function PasswordPanel() {
  const account = useSuspenseQuery(accountQueries.own()).data
  const [current, setCurrent] = useState('')
  const [fresh, setFresh] = useState(EMPTY)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const changing = useChangePassword()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const mistakes = findPasswordMistakes(fresh)
    if (account.hasPassword && current === '') mistakes.current = text.missing
    setErrors({ fields: mistakes, general: null })
    if (Object.keys(mistakes).length > 0 || changing.isPending) return
    changing.mutate(
      { current: account.hasPassword ? current : null, next: fresh.next },
      {
        onSuccess: () => {
          setCurrent('')
          setFresh(EMPTY)
          void notify(text.passwordChanged)
        },
        onError: (error) => {
          setErrors(toFormErrors(error, ['current', 'next'], { 'account/wrong-password': 'current' }))
        },
      },
    )
  }
  return (
    <Panel title={text.password} id="password">
      <Form errors={errors} onSubmit={submit} label={text.changePassword}>
        <Stack gap="md" maw={440}>
          <input type="hidden" name="username" autoComplete="username" value={account.email} readOnly />
          {account.hasPassword ? (
            <PasswordInput
              label={text.currentPassword}
              required
              autoComplete="current-password"
              visibilityToggleButtonProps={{ 'aria-label': text.showPassword, tabIndex: 0 }}
              value={current}
              error={errors.fields.current}
              onChange={(event) => setCurrent(event.currentTarget.value)}
            />
          ) : (
            <Text>{text.noPassword}</Text>
          )}
          <NewPasswordFields
            value={fresh}
            minimum={account.passwordMinimum}
            errors={errors.fields}
            onChange={setFresh}
          />
          <FormAlert message={errors.general} />
          <Button type="submit" loading={changing.isPending} style={{ alignSelf: 'flex-start' }}>
            {text.changePassword}
          </Button>
        </Stack>
      </Form>
    </Panel>
  )
}
