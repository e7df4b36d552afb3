import { Stack, Text, TextInput } from '@mantine/core'
import type { Conclusion } from '@phoihop/contract/conclusions'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../../lib/field-errors.ts'
import { notify } from '../../../lib/notify.ts'
import { useToday } from '../../../lib/today.ts'
import { useOnceKey } from '../../../lib/use-once-key.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormAlert } from '../../../ui/form-alert.tsx'
import { SaveActs } from '../../../ui/save-acts.tsx'
import { useSignOnPaper } from '../moves-api.ts'
import { SignatureFields } from './signature-fields.tsx'
import { movesText } from './moves-text.ts'

const INPUTS = ['signerName', 'authority', 'signaturePost', 'signedOn']

/** Who signed the sheet of paper, and when. */
export function SignOnPaperForm({ paper, onClose }: { paper: Conclusion; onClose: () => void }) {
  const today = useToday()
  const [draft, setDraft] = useState({
    signerName: paper.signerName ?? '',
    authority: paper.signerAuthority ?? '',
    signaturePost: paper.signerPost ?? '',
  })
  const [signedOn, setSignedOn] = useState<string | null>(today)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const signing = useSignOnPaper(paper.id)
  const onceKey = useOnceKey()
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const fields = {
      ...(draft.signerName.trim() === '' && { signerName: movesText.missing }),
      ...(draft.signaturePost.trim() === '' && { signaturePost: movesText.missing }),
      ...(signedOn === null && { signedOn: movesText.missing }),
    }
    setErrors({ fields, general: null })
    if (signedOn === null || Object.keys(fields).length > 0 || signing.isPending) return
    const body = { ...draft, signedOn, version: paper.version }
    signing.mutate(
      { body, idempotencyKey: onceKey.keyFor(body) },
      {
        onSuccess: () => {
          onceKey.done()
          void notify(movesText.signedOnPaper)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, INPUTS)),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={movesText.signOnPaperTitle}>
      <Stack gap="md">
        <Text size="sm">{movesText.signOnPaperLead}</Text>
        <TextInput
          label={movesText.signerName}
          required
          data-autofocus
          maxLength={120}
          value={draft.signerName}
          error={errors.fields.signerName}
          onChange={(event) => change({ signerName: event.currentTarget.value })}
        />
        <SignatureFields draft={draft} errors={errors.fields} onChange={change} />
        <DateField
          label={movesText.signedOn}
          required
          value={signedOn}
          today={today}
          maxDate={today}
          error={errors.fields.signedOn}
          onChange={setSignedOn}
        />
        <FormAlert message={errors.general} />
        <SaveActs
          saveLabel={movesText.signOnPaperAct}
          cancelLabel={movesText.cancel}
          busy={signing.isPending}
          onCancel={onClose}
        />
      </Stack>
    </Form>
  )
}
