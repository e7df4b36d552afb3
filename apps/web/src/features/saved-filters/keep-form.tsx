import { Checkbox, Stack, Text, TextInput } from '@mantine/core'
import type { SavedFilter } from '@phoihop/contract/saved-filters'
import { type FormEvent, useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useKeepFilter } from './api.ts'
import { text } from './text.ts'

interface KeepFormProps {
  page: SavedFilter['page']
  address: string
  onClose: () => void
}

/** Gives the filter on the screen a name. */
export function KeepForm({ page, address, onClose }: KeepFormProps) {
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const [fields, setFields] = useState<Record<string, string>>({})
  const once = useOnceKey()
  const keep = useKeepFilter()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return setFields({ name: text.nameMissing })
    const entry = { name, page, address, shared }
    keep.mutate(
      { ...entry, idempotencyKey: once.keyFor(entry) },
      {
        onSuccess: () => {
          once.done()
          void notify(text.kept(name.trim()))
          onClose()
        },
      },
    )
  }
  return (
    <Form errors={{ general: null, fields }} onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm">{text.keepHint}</Text>
        <TextInput
          label={text.name}
          value={name}
          maxLength={120}
          required
          data-autofocus
          error={fields.name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox label={text.shared} checked={shared} onChange={(event) => setShared(event.currentTarget.checked)} />
        <FormAlert message={keep.error ? describeError(keep.error) : null} />
        <SaveActs saveLabel={text.save} cancelLabel={text.cancel} busy={keep.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
