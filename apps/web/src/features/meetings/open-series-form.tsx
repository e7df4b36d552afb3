import { NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { MEETING_KINDS } from '@phoihop/contract/meetings'
import type { OrganisationBrief } from '@phoihop/contract/organisations'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { MEETING_KIND_LABELS } from '../../lib/meeting-labels.ts'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useOpenSeries } from './series-api.ts'
import { seriesText as text } from './series-text.ts'

interface OpenSeriesFormProps {
  owners: readonly OrganisationBrief[]
  onClose: () => void
}

/** A series begins with a name and a body; its rules come next, on its own page. */
export function OpenSeriesForm({ owners, onClose }: OpenSeriesFormProps) {
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<(typeof MEETING_KINDS)[number]>('quarterly')
  const [ownerId, setOwnerId] = useState(owners[0]?.id ?? '')
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const opening = useOpenSeries()
  const onceKey = useOnceKey()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return setErrors({ fields: { name: text.missingName }, general: null })
    if (opening.isPending) return
    const body = { name, kind, ownerId }
    opening.mutate(
      { body, idempotencyKey: onceKey.keyFor(body) },
      {
        onSuccess: (series) => {
          onceKey.done()
          void notify(text.opened)
          void navigate(`${paths.series(series.id)}?edit=1`)
        },
        onError: (error) => setErrors(toFormErrors(error, ['name', 'kind', 'ownerId'])),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.open}>
      <Stack gap="md">
        <Text size="sm">{text.openLead}</Text>
        <TextInput
          label={text.name}
          data-autofocus
          required
          maxLength={300}
          value={name}
          error={errors.fields.name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={text.kind}
          value={kind}
          data={MEETING_KINDS.map((one) => ({ value: one, label: MEETING_KIND_LABELS[one] }))}
          onChange={(event) => setKind(MEETING_KINDS.find((one) => one === event.currentTarget.value) ?? 'other')}
        />
        <NativeSelect
          label={text.owner}
          value={ownerId}
          error={errors.fields.ownerId}
          data={owners.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(event) => setOwnerId(event.currentTarget.value)}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.open} cancelLabel={text.cancel} busy={opening.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
