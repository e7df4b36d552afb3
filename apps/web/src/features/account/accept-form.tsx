import { Button, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { Facts } from '../../ui/facts.tsx'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { linkQueries, useUseLink } from './api.ts'
import { findPasswordMistakes, NewPasswordFields } from './new-password-fields.tsx'
import { text } from './text.ts'

/** Who was invited, or asked for it, chooses a password. */
export function AcceptForm({ token, onDone }: { token: string; onDone: () => void }) {
  const link = useSuspenseQuery(linkQueries.read(token)).data
  const [fresh, setFresh] = useState({ next: '', again: '' })
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const using = useUseLink()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const mistakes = findPasswordMistakes(fresh)
    setErrors({ fields: mistakes, general: null })
    if (Object.keys(mistakes).length > 0 || using.isPending) return
    using.mutate(
      { token, password: fresh.next },
      {
        onSuccess: onDone,
        onError: (error) => {
          const { fields, general } = toFormErrors(error, ['password'])
          setErrors({ fields: fields.password ? { next: fields.password } : {}, general })
        },
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.setPassword}>
      <Stack gap="md">
        <Text>{text.acceptLead(link.fullName)}</Text>
        <Facts facts={[{ label: text.email, value: link.email }]} />
        <input type="hidden" name="username" autoComplete="username" value={link.email} readOnly />
        <NewPasswordFields value={fresh} minimum={link.passwordMinimum} errors={errors.fields} onChange={setFresh} />
        <FormAlert message={errors.general} />
        <Button type="submit" size="md" loading={using.isPending}>
          {text.setPassword}
        </Button>
      </Stack>
    </Form>
  )
}
