import { Stack, Textarea } from '@mantine/core'
import type { UnitReport } from '@phoihop/contract/unit-reports'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useSendBack } from './api.ts'
import { text } from './text.ts'

/** Gives a report back, saying what it lacks. */
export function SendBackForm({ report, onClose }: { report: UnitReport; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const sending = useSendBack(report.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const blank = reason.trim() === ''
    setErrors({ fields: blank ? { reason: text.missingReason } : {}, general: null })
    if (blank || sending.isPending) return
    sending.mutate(
      { version: report.version, reason },
      {
        onSuccess: () => {
          void notify(text.sentBack)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, ['reason'])),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.sendBackTitle}>
      <Stack gap="md">
        <Textarea
          label={text.reason}
          required
          autosize
          minRows={2}
          maxLength={1000}
          data-autofocus
          value={reason}
          error={errors.fields.reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.sendBackAct} cancelLabel={text.cancel} busy={sending.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
