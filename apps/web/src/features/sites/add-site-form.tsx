import { Checkbox, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { siteQueries, useAddSite } from './api.ts'
import { NO_PEOPLE, PEOPLE, PeopleFields } from './people-fields.tsx'
import { text } from './text.ts'

interface AddSiteFormProps {
  meetingId: string
  /** the meeting has no main site yet */
  first: boolean
  onClose: () => void
}

/** One more site; the first is the main one. */
export function AddSiteForm({ meetingId, first, onClose }: AddSiteFormProps) {
  const [draft, setDraft] = useState({ ...NO_PEOPLE, name: '', organisationId: null as string | null, main: first })
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const bodies = useQuery(siteQueries.bodies()).data?.organisations ?? []
  const adding = useAddSite(meetingId)
  const set = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const blank = draft.name.trim() === ''
    setErrors({ fields: blank ? { name: text.missing } : {}, general: null })
    if (blank || adding.isPending) return
    adding.mutate(draft, {
      onSuccess: () => {
        void notify(text.added)
        onClose()
      },
      onError: (error) =>
        setErrors(toFormErrors(error, ['name', 'organisationId', ...PEOPLE.map(({ field }) => field)])),
    })
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.addTitle}>
      <Stack gap="md">
        <TextInput
          label={text.name}
          required
          maxLength={200}
          value={draft.name}
          error={errors.fields.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <SearchSelect
          label={text.body}
          description={text.bodyHint}
          clearable
          options={bodies.map((body) => ({ value: body.id, label: body.shortName, words: [body.name, ...body.words] }))}
          value={draft.organisationId}
          error={errors.fields.organisationId}
          onChange={(organisationId) => set({ organisationId })}
        />
        <Checkbox
          label={text.isMain}
          checked={draft.main}
          onChange={(event) => set({ main: event.currentTarget.checked })}
        />
        <PeopleFields draft={draft} errors={errors.fields} onChange={set} />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.make} cancelLabel={text.cancel} busy={adding.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
