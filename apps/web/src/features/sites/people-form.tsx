import { Stack } from '@mantine/core'
import type { SiteRow } from '@phoihop/contract/sites'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useSavePeople } from './api.ts'
import { PEOPLE, PeopleFields } from './people-fields.tsx'
import { text } from './text.ts'

interface PeopleFormProps {
  meetingId: string
  site: SiteRow
  onClose: () => void
}

export function PeopleForm({ meetingId, site, onClose }: PeopleFormProps) {
  const [draft, setDraft] = useState(() => ({
    place: site.place ?? '',
    chairName: site.chairName ?? '',
    chairPost: site.chairPost ?? '',
    technicianName: site.technicianName ?? '',
    technicianPhone: site.technicianPhone ?? '',
  }))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const saving = useSavePeople(meetingId, site.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (saving.isPending) return
    saving.mutate(
      { ...draft, version: site.version },
      {
        onSuccess: () => {
          void notify(text.saved)
          onClose()
        },
        onError: (error) =>
          setErrors(
            toFormErrors(
              error,
              PEOPLE.map(({ field }) => field),
            ),
          ),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.peopleTitle(site.name)}>
      <Stack gap="md">
        <PeopleFields
          draft={draft}
          errors={errors.fields}
          onChange={(part) => setDraft((now) => ({ ...now, ...part }))}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.save} cancelLabel={text.cancel} busy={saving.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
