import { Stack, Textarea } from '@mantine/core'
import type { Proposal } from '@phoihop/contract/proposal-shapes'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useDraft } from '../../lib/use-draft.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { type Act, useActOnProposal } from './api.ts'
import { ACT_FORMS, formText } from './form-text.ts'

export type ActName = Act['act']

interface ActFormProps {
  proposal: Proposal
  act: ActName
  onClose: () => void
}

/** One act of words: asked, explained, judged, raised again, withdrawn. */
export function ActForm({ proposal, act, onClose }: ActFormProps) {
  const { words, setWords, forget } = useDraft(`proposal-${act}-${proposal.id}`)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const acting = useActOnProposal(proposal.id)
  const onceKey = useOnceKey()
  const form = ACT_FORMS[act]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const blank = act !== 'agree' && words.trim() === ''
    setErrors({ fields: blank ? { words: formText.wordsNeeded } : {}, general: null })
    if (blank || acting.isPending) return
    const body = { version: proposal.version, act, words }
    acting.mutate(
      { body, idempotencyKey: onceKey.keyFor(body) },
      {
        onSuccess: () => {
          forget()
          void notify(form.done)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, ['words'])),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={form.title}>
      <Stack gap="md">
        <Textarea
          label={form.words}
          data-autofocus
          autosize
          minRows={3}
          maxRows={12}
          maxLength={5000}
          value={words}
          error={errors.fields.words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <FormAlert message={errors.general} />
        <SaveActs
          saveLabel={form.send}
          cancelLabel={formText.cancel}
          busy={acting.isPending}
          danger={act === 'withdraw'}
          onCancel={onClose}
        />
      </Stack>
    </Form>
  )
}
