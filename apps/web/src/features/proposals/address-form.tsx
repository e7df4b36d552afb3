import { NativeSelect, Stack } from '@mantine/core'
import type { Proposal } from '@phoihop/contract/proposal-shapes'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { proposalQueries, useAddressProposal } from './api.ts'
import { formText } from './form-text.ts'

interface AddressFormProps {
  proposal: Proposal
  fields: readonly string[]
  onClose: () => void
}

/** The office says who must answer, and what the proposal is about. */
export function AddressForm({ proposal, fields, onClose }: AddressFormProps) {
  const [addressedToId, setAddressedToId] = useState(proposal.addressedTo?.id ?? null)
  const [field, setField] = useState(proposal.field ?? '')
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const bodies = useQuery(proposalQueries.bodies()).data?.organisations ?? []
  const addressing = useAddressProposal(proposal.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (addressedToId === null) return setErrors({ fields: { addressedToId: formText.addressMissing }, general: null })
    if (addressing.isPending) return
    addressing.mutate(
      { version: proposal.version, addressedToId, field: field || null },
      {
        onSuccess: () => {
          void notify(formText.saved)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, ['addressedToId', 'field'])),
      },
    )
  }
  const known = proposal.field !== null && !fields.includes(proposal.field) ? [proposal.field] : []
  return (
    <Form errors={errors} onSubmit={submit} label={formText.address}>
      <Stack gap="md">
        <SearchSelect
          label={formText.addressedTo}
          options={bodies.map((body) => ({ value: body.id, label: body.name, words: [body.shortName, ...body.words] }))}
          value={addressedToId}
          error={errors.fields.addressedToId}
          onChange={setAddressedToId}
        />
        <NativeSelect
          label={formText.field}
          data={[{ value: '', label: formText.noField }, ...known, ...fields]}
          value={field}
          error={errors.fields.field}
          onChange={(event) => setField(event.currentTarget.value)}
        />
        <FormAlert message={errors.general} />
        <SaveActs
          saveLabel={formText.save}
          cancelLabel={formText.cancel}
          busy={addressing.isPending}
          onCancel={onClose}
        />
      </Stack>
    </Form>
  )
}
