import { Stack, Text } from '@mantine/core'
import type { Person } from '@phoihop/contract/people'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useToday } from '../../lib/today.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useEndPost } from './api.ts'
import { text } from './text.ts'

/** The last day of a post. */
export function EndPostForm({ post, onClose }: { post: Person['posts'][number]; onClose: () => void }) {
  const [endsOn, setEndsOn] = useState<string | null>(useToday())
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const ending = useEndPost()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (endsOn === null) return setErrors({ fields: { endsOn: text.missing }, general: null })
    ending.mutate(
      { membershipId: post.membershipId, version: post.version, endsOn },
      {
        onSuccess: () => {
          void notify(text.postEnded)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, ['endsOn'])),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit}>
      <Stack gap="md">
        <Text>{`${post.post}, ${post.organisation.name}`}</Text>
        <DateField
          label={text.lastDay}
          description={text.endHint}
          required
          value={endsOn}
          error={errors.fields.endsOn}
          onChange={setEndsOn}
        />
        <FormAlert message={errors.general} />
        <SaveActs
          saveLabel={text.endPost}
          cancelLabel={text.cancel}
          busy={ending.isPending}
          onCancel={onClose}
          danger
        />
      </Stack>
    </Form>
  )
}
