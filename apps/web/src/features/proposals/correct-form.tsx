import { Stack, Textarea } from '@mantine/core'
import { type Proposal, PROPOSAL_TEXT_MOST } from '@phoihop/contract/proposal-shapes'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useCorrectProposal } from './api.ts'
import { formText } from './form-text.ts'

/** Mends the words of a proposal that nobody has answered. */
export function CorrectForm({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const [words, setWords] = useState(proposal.text)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const correcting = useCorrectProposal(proposal.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() === '') return setErrors({ fields: { text: formText.wordsMissing }, general: null })
    if (correcting.isPending) return
    const { version, field, source, letterNumber, letterOn } = proposal
    const kept = { version, field, source, letterNumber, letterOn }
    const addressedToId = proposal.addressedTo?.id ?? null
    correcting.mutate(
      { ...kept, text: words, addressedToId, meetingId: proposal.meeting?.id ?? null },
      {
        onSuccess: () => {
          void notify(formText.saved)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, ['text'])),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={formText.correct}>
      <Stack gap="md">
        <Textarea
          label={formText.words}
          data-autofocus
          autosize
          minRows={5}
          maxRows={20}
          maxLength={PROPOSAL_TEXT_MOST}
          value={words}
          error={errors.fields.text}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <FormAlert message={errors.general} />
        <SaveActs
          saveLabel={formText.save}
          cancelLabel={formText.cancel}
          busy={correcting.isPending}
          onCancel={onClose}
        />
      </Stack>
    </Form>
  )
}
