import { NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import type { Conclusion } from '@phoihop/contract/conclusions'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../../lib/field-errors.ts'
import { notify } from '../../../lib/notify.ts'
import { useOnceKey } from '../../../lib/use-once-key.ts'
import { Form } from '../../../ui/form.tsx'
import { FormAlert } from '../../../ui/form-alert.tsx'
import { SaveActs } from '../../../ui/save-acts.tsx'
import { moveQueries, useSubmitPaper } from '../moves-api.ts'
import { SignatureFields } from './signature-fields.tsx'
import { movesText } from './moves-text.ts'

const INPUTS = ['signerId', 'authority', 'signaturePost', 'note']

/** Whom the paper goes to, and the lines that will stand above the name: proposed by the chain of authority. */
export function SubmitForm({ paper, onClose }: { paper: Conclusion; onClose: () => void }) {
  const signers = useSuspenseQuery(moveQueries.signers(paper.id)).data.rows
  const [draft, setDraft] = useState(() => draftOf(signers[0]))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const submitting = useSubmitPaper(paper.id)
  const onceKey = useOnceKey()
  if (signers.length === 0) return <Text>{movesText.noSigner}</Text>
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const blank = draft.signaturePost.trim() === ''
    setErrors({ fields: blank ? { signaturePost: movesText.missing } : {}, general: null })
    if (blank || submitting.isPending) return
    const body = { ...draft, version: paper.version }
    submitting.mutate(
      { body, idempotencyKey: onceKey.keyFor(body) },
      {
        onSuccess: () => {
          onceKey.done()
          void notify(movesText.submitted)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, INPUTS)),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={movesText.submitTitle}>
      <Stack gap="md">
        <Text size="sm">{movesText.submitLead}</Text>
        <NativeSelect
          label={movesText.signer}
          data-autofocus
          value={draft.signerId}
          error={errors.fields.signerId}
          data={signers.map((one) => ({
            value: one.membershipId,
            label: `${one.personName} – ${one.post}, ${one.organisationName}`,
          }))}
          onChange={(event) => setDraft(draftOf(signers.find((one) => one.membershipId === event.currentTarget.value)))}
        />
        <SignatureFields draft={draft} errors={errors.fields} onChange={change} />
        <Textarea
          label={movesText.note}
          description={movesText.noteHint}
          autosize
          minRows={2}
          maxLength={1000}
          value={draft.note}
          error={errors.fields.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <FormAlert message={errors.general} />
        <SaveActs
          saveLabel={movesText.submitAct}
          cancelLabel={movesText.cancel}
          busy={submitting.isPending}
          onCancel={onClose}
        />
      </Stack>
    </Form>
  )
}

function draftOf(signer: { membershipId: string; authority: string | null; signaturePost: string } | undefined) {
  return {
    signerId: signer?.membershipId ?? '',
    authority: signer?.authority ?? '',
    signaturePost: signer?.signaturePost ?? '',
    note: '',
  }
}
