import { Group, Stack, TextInput } from '@mantine/core'
import type { Review } from '@phoihop/contract/reviews'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useToday } from '../../lib/today.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useExtendReview } from './api.ts'
import { closingInputs, closingInstant } from './closing-time.ts'
import { text } from './text.ts'

/** Another closing time, later or earlier. */
export function ExtendForm({ review, onClose }: { review: Review; onClose: () => void }) {
  const today = useToday()
  const [before] = useState(() => closingInputs(review.closesAt))
  const [day, setDay] = useState<string | null>(before.day)
  const [time, setTime] = useState(before.time)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const extending = useExtendReview(review.paperId, review.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const closesAt = day === null ? null : closingInstant(day, time)
    setErrors({
      fields: {
        ...(day === null && { closesAt: text.missing }),
        ...(day !== null && closesAt === null && { time: text.timeWrong }),
      },
      general: null,
    })
    if (closesAt === null || extending.isPending) return
    extending.mutate(
      { version: review.version, closesAt },
      {
        onSuccess: () => {
          void notify(text.extended)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, ['closesAt'])),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.extendTitle}>
      <Stack gap="md">
        <Group grow align="flex-start">
          <DateField
            label={text.closesOn}
            required
            value={day}
            today={today}
            minDate={today}
            error={errors.fields.closesAt}
            onChange={setDay}
          />
          <TextInput
            label={text.closesTime}
            required
            inputMode="numeric"
            maxLength={5}
            value={time}
            error={errors.fields.time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
        </Group>
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.extendAct} cancelLabel={text.cancel} busy={extending.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
