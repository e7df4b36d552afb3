import { Stack, TextInput } from '@mantine/core'
import type { OrganisationTree } from '@phoihop/contract/organisations'
import { TIERS } from '@phoihop/domain/organisations/branch'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { ApiError } from '../../lib/problem.ts'
import { useToday } from '../../lib/today.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { DateField } from '../../ui/date-field.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Loading } from '../../ui/loading.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { organisationQueries, useSaveLocality } from './api.ts'
import { TIER_LABELS, text } from './text.ts'

type Place = OrganisationTree['localities'][number]

/** A new place, or what may be mended of one there is. */
export function LocalityForm({ localityId, onClose }: { localityId: string | null; onClose: () => void }) {
  // ended ones too: their last day may be mended
  const tree = useQuery(organisationQueries.tree({ ended: 'true' })).data
  if (!tree) return <Loading />
  const place = tree.localities.find((one) => one.id === localityId) ?? null
  return <Fields place={place} places={tree.localities} onClose={onClose} />
}

interface FieldsProps {
  place: Place | null
  places: readonly Place[]
  onClose: () => void
}

function Fields({ place, places, onClose }: FieldsProps) {
  const today = useToday()
  const top = places.find((one) => one.parentId === null)
  const [typed, setTyped] = useState({
    name: place?.name ?? '',
    tierCode: place?.tierCode ?? ('commune' as Place['tierCode']),
    parentId: place ? place.parentId : (top?.id ?? null),
    startsOn: place?.startsOn ?? today,
    endsOn: place?.endsOn ?? null,
  })
  const [version, setVersion] = useState(place?.version ?? 1)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const onceKey = useOnceKey()
  const saving = useSaveLocality(place?.id ?? null)
  const change = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part })
  const fail = (error: unknown) => {
    if (!(error instanceof ApiError) || error.code !== 'request/stale-version')
      return setErrors(toFormErrors(error, ['name', 'tierCode', 'parentId', 'startsOn', 'endsOn']))
    // the server sends the row as it stands now along with the refusal
    const theirs = error.current as Place
    setVersion(theirs.version)
    setErrors({ fields: {}, general: text.placeStale(theirs.name) })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.name.trim() === '') return setErrors({ fields: { name: text.missing }, general: null })
    const done = () => {
      onceKey.done()
      void notify(place ? text.placeSaved : text.placeAdded)
      onClose()
    }
    saving.mutate({ entry: typed, version, idempotencyKey: onceKey.keyFor(typed) }, { onSuccess: done, onError: fail })
  }
  const others = places.filter((one) => one.id !== place?.id && one.endsOn === null)
  return (
    <Form errors={errors} onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={text.placeName}
          required
          maxLength={200}
          value={typed.name}
          error={errors.fields.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        {!place && (
          <FilterSelect
            label={text.placeTier}
            anyLabel={TIER_LABELS.commune}
            value={typed.tierCode === 'commune' ? '' : typed.tierCode}
            options={TIERS.filter((one) => one !== 'commune').map((one) => ({ value: one, label: TIER_LABELS[one] }))}
            onChange={(value) => change({ tierCode: TIERS.find((one) => one === value) ?? 'commune' })}
          />
        )}
        <SearchSelect
          label={text.placeParent}
          options={[
            { value: '', label: text.noPlaceParent },
            ...others.map((one) => ({ value: one.id, label: one.name, words: [one.tierName] })),
          ]}
          value={typed.parentId ?? ''}
          error={errors.fields.parentId ?? errors.fields.tierCode}
          onChange={(id) => change({ parentId: id || null })}
        />
        {place ? (
          <DateField
            label={text.placeUntil}
            description={text.placeUntilHint}
            today={today}
            value={typed.endsOn}
            error={errors.fields.endsOn}
            onChange={(endsOn) => change({ endsOn })}
          />
        ) : (
          <DateField
            label={text.placeSince}
            required
            today={today}
            value={typed.startsOn}
            error={errors.fields.startsOn}
            onChange={(startsOn) => change({ startsOn: startsOn ?? today })}
          />
        )}
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.save} cancelLabel={text.cancel} busy={saving.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
