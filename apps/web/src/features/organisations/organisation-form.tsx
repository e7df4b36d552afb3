import { Stack, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useToday } from '../../lib/today.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { organisationQueries, useCreateOrganisation } from './api.ts'
import { linesOf } from './lines-of.ts'
import { BRANCH_LABELS, text } from './text.ts'

const INPUTS = ['localityId', 'kindCode', 'name', 'shortName', 'aliases', 'startsOn']

/** Adds a body to the territory. */
export function OrganisationForm({ onClose }: { onClose: () => void }) {
  const today = useToday()
  const places = useQuery(organisationQueries.places()).data
  const [typed, setTyped] = useState({
    localityId: '',
    kindCode: '',
    name: '',
    shortName: '',
    aliases: '',
    startsOn: today,
  })
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const onceKey = useOnceKey()
  const creating = useCreateOrganisation()
  const change = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const missing = (['localityId', 'kindCode', 'name', 'shortName'] as const).filter(
      (name) => typed[name].trim() === '',
    )
    setErrors({ fields: Object.fromEntries(missing.map((name) => [name, text.missing])), general: null })
    if (missing.length > 0 || creating.isPending) return
    const entry = { ...typed, aliases: linesOf(typed.aliases) }
    creating.mutate(
      { entry, idempotencyKey: onceKey.keyFor(entry) },
      {
        onSuccess: () => {
          onceKey.done()
          void notify(text.added)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, INPUTS)),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit}>
      <Stack gap="md">
        <SearchSelect
          label={text.kind}
          required
          options={(places?.kinds ?? []).map((kind) => ({
            value: kind.code,
            label: kind.name,
            words: [BRANCH_LABELS[kind.branch]],
          }))}
          value={typed.kindCode || null}
          error={errors.fields.kindCode}
          onChange={(kindCode) => change({ kindCode: kindCode ?? '' })}
        />
        <SearchSelect
          label={text.locality}
          required
          options={(places?.localities ?? []).map((place) => ({
            value: place.id,
            label: place.name,
            words: [place.tierName],
          }))}
          value={typed.localityId || null}
          error={errors.fields.localityId}
          onChange={(localityId) => change({ localityId: localityId ?? '' })}
        />
        <TextInput
          label={text.name}
          required
          maxLength={300}
          value={typed.name}
          error={errors.fields.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          label={text.shortName}
          required
          maxLength={120}
          value={typed.shortName}
          error={errors.fields.shortName}
          onChange={(event) => change({ shortName: event.currentTarget.value })}
        />
        <Textarea
          label={text.aliases}
          description={text.aliasesHint}
          autosize
          minRows={2}
          value={typed.aliases}
          error={errors.fields.aliases}
          onChange={(event) => change({ aliases: event.currentTarget.value })}
        />
        <DateField
          label={text.since}
          required
          value={typed.startsOn}
          error={errors.fields.startsOn}
          onChange={(startsOn) => change({ startsOn: startsOn ?? today })}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.save} cancelLabel={text.cancel} busy={creating.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
