import { Checkbox, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useToday } from '../../lib/today.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useCreatePerson } from './api.ts'
import { EmailField } from './email-field.tsx'
import { emptyPost, findPostMistakes, toPostEntry } from './post-draft.ts'
import { PostFields } from './post-fields.tsx'
import { text } from './text.ts'

const INPUTS = ['fullName', 'email', 'organisationId', 'post', 'startsOn']

/** Adds a person with a first post and, if wanted, an account. */
export function PersonForm({ onClose }: { onClose: () => void }) {
  const [fullName, setFullName] = useState('')
  const [post, setPost] = useState(emptyPost(useToday()))
  const [withAccount, setWithAccount] = useState(true)
  const [email, setEmail] = useState('')
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const onceKey = useOnceKey()
  const creating = useCreatePerson()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const mistakes = findPostMistakes(post)
    if (fullName.trim() === '') mistakes.fullName = text.missing
    if (withAccount && email.trim() === '') mistakes.email = text.missing
    setErrors({ fields: mistakes, general: null })
    const postEntry = toPostEntry(post)
    if (postEntry === null || Object.keys(mistakes).length > 0 || creating.isPending) return
    const entry = { fullName, post: postEntry, account: withAccount ? { email: email.trim() } : null }
    creating.mutate(
      { entry, idempotencyKey: onceKey.keyFor(entry) },
      {
        onSuccess: () => {
          onceKey.done()
          void notify(withAccount ? text.addedInvited : text.added)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, INPUTS, { 'people/email-taken': 'email' })),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={text.fullName}
          required
          maxLength={120}
          value={fullName}
          error={errors.fields.fullName}
          onChange={(event) => setFullName(event.currentTarget.value)}
        />
        <PostFields draft={post} errors={errors.fields} onChange={(part) => setPost({ ...post, ...part })} />
        <Checkbox
          label={text.withAccount}
          checked={withAccount}
          onChange={(event) => setWithAccount(event.currentTarget.checked)}
        />
        {withAccount && <EmailField value={email} error={errors.fields.email} onChange={setEmail} />}
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.save} cancelLabel={text.cancel} busy={creating.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
