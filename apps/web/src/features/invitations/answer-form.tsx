import { Stack, Text } from '@mantine/core'
import type { SeatRow } from '@phoihop/contract/invitation-shapes'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { draftOf, findMistakes } from './answer-draft.ts'
import { AnswerFields } from './answer-fields.tsx'
import { useAnswerSeat } from './api.ts'
import { seatWords } from './seat-words.ts'
import { text } from './text.ts'

interface AnswerFormProps {
  seat: SeatRow
  onClose: () => void
}

const INPUTS = ['name', 'reason', 'substituteName', 'substitutePost']

/** The answer to one invitation, the own or one given for somebody. */
export function AnswerForm({ seat, onClose }: AnswerFormProps) {
  const open = seat.kind === 'open'
  const [draft, setDraft] = useState(() => draftOf(seat, open ? 'accepted' : 'declined'))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const answering = useAnswerSeat(seat.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const mistakes = findMistakes(draft, open)
    setErrors({ fields: mistakes, general: null })
    if (Object.keys(mistakes).length > 0 || answering.isPending) return
    answering.mutate(
      { ...draft, version: seat.version },
      {
        onSuccess: () => {
          void notify(text.answered)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, INPUTS)),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.answerTitle}>
      <Stack gap="md">
        <Text>{seatWords(seat)}</Text>
        <AnswerFields
          draft={draft}
          open={open}
          errors={errors.fields}
          onChange={(part) => setDraft((now) => ({ ...now, ...part }))}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.sendAnswer} cancelLabel={text.cancel} busy={answering.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
