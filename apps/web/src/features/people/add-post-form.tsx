import { Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useToday } from '../../lib/today.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useAddPost } from './api.ts'
import { emptyPost, findPostMistakes, toPostEntry } from './post-draft.ts'
import { PostFields } from './post-fields.tsx'
import { text } from './text.ts'

/** One more post for a person. */
export function AddPostForm({ personId, onClose }: { personId: string; onClose: () => void }) {
  const [draft, setDraft] = useState(emptyPost(useToday()))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const onceKey = useOnceKey()
  const adding = useAddPost(personId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const mistakes = findPostMistakes(draft)
    setErrors({ fields: mistakes, general: null })
    const entry = toPostEntry(draft)
    if (entry === null || Object.keys(mistakes).length > 0 || adding.isPending) return
    adding.mutate(
      { entry, idempotencyKey: onceKey.keyFor(entry) },
      {
        onSuccess: () => {
          onceKey.done()
          void notify(text.postAdded)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, ['organisationId', 'post', 'function', 'scope', 'startsOn'])),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit}>
      <Stack gap="md">
        <PostFields draft={draft} errors={errors.fields} onChange={(part) => setDraft({ ...draft, ...part })} />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.save} cancelLabel={text.cancel} busy={adding.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
