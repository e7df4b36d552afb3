import { NativeSelect, Stack, TextInput } from '@mantine/core'
import type { RollCall } from '@phoihop/contract/sittings'
import { type FormEvent, useState } from 'react'
import { NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Form } from '../../ui/form.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useRollCallActs } from './api.ts'
import { rollText } from './text.ts'

interface WalkInDialogProps {
  meetingId: string
  sites: RollCall['sites']
  opened: boolean
  onClose: () => void
}

/** Somebody came who was not asked for. */
export function WalkInDialog({ meetingId, sites, opened, onClose }: WalkInDialogProps) {
  const { add } = useRollCallActs(meetingId)
  const [draft, setDraft] = useState({ name: '', post: '', siteId: '' })
  const [errors, setErrors] = useState(NO_ERRORS)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (draft.name.trim() === '' || draft.post.trim() === '')
      return setErrors({ fields: {}, general: rollText.missing })
    add.mutate(
      { name: draft.name, post: draft.post, siteId: draft.siteId || null },
      {
        onSuccess: () => {
          setDraft({ name: '', post: '', siteId: '' })
          setErrors(NO_ERRORS)
          void notify(rollText.added)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, ['name', 'post', 'siteId'])),
      },
    )
  }
  return (
    <ActDialog opened={opened} title={rollText.walkIn} onClose={onClose}>
      <Form errors={errors} onSubmit={submit}>
        <Stack gap="md">
          {(['name', 'post'] as const).map((field) => (
            <TextInput
              key={field}
              label={rollText[field]}
              required
              maxLength={field === 'name' ? 120 : 300}
              value={draft[field]}
              error={errors.fields[field]}
              onChange={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
            />
          ))}
          {sites.length > 0 && (
            <NativeSelect
              label={rollText.site}
              value={draft.siteId}
              data={[{ value: '', label: '—' }, ...sites.map(({ id, name }) => ({ value: id, label: name }))]}
              onChange={(event) => setDraft({ ...draft, siteId: event.currentTarget.value })}
            />
          )}
          <FormAlert message={errors.general} />
          <SaveActs saveLabel={rollText.save} cancelLabel={rollText.cancel} busy={add.isPending} onCancel={onClose} />
        </Stack>
      </Form>
    </ActDialog>
  )
}
