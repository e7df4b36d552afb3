import { Stack, Textarea } from '@mantine/core'
import type { SiteRow } from '@phoihop/contract/sites'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useTickSite } from './api.ts'
import { text } from './text.ts'

interface TroubleFormProps {
  meetingId: string
  site: SiteRow
  code: SiteRow['checks'][number]['code']
  onClose: () => void
}

/** What is wrong at a site, for the convener to read at once. */
export function TroubleForm({ meetingId, site, code, onClose }: TroubleFormProps) {
  const [note, setNote] = useState(site.checks.find((one) => one.code === code)?.note ?? '')
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const ticking = useTickSite(meetingId, site.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const blank = note.trim() === ''
    setErrors({ fields: blank ? { note: text.missingNote } : {}, general: null })
    if (blank || ticking.isPending) return
    ticking.mutate(
      { code, state: 'trouble', note },
      { onSuccess: onClose, onError: (error) => setErrors(toFormErrors(error, ['note'])) },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.report}>
      <Stack gap="md">
        <Textarea
          label={text.note}
          description={text.noteHint}
          required
          autosize
          minRows={2}
          maxLength={500}
          data-autofocus
          value={note}
          error={errors.fields.note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.report} cancelLabel={text.cancel} busy={ticking.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
