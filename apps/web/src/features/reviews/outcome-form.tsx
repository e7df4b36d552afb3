import { Radio, Stack, Text, Textarea } from '@mantine/core'
import type { ReviewComment } from '@phoihop/contract/reviews'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useSettleComment } from './api.ts'
import { OUTCOME_LABELS, text } from './text.ts'

interface OutcomeFormProps {
  paperId: string
  comment: ReviewComment
  onClose: () => void
}

/** Takes a comment up, or explains why not. */
export function OutcomeForm({ paperId, comment, onClose }: OutcomeFormProps) {
  const [outcome, setOutcome] = useState<'taken' | 'explained'>(comment.outcome ?? 'taken')
  const [words, setWords] = useState(comment.outcomeWords ?? '')
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const settling = useSettleComment(paperId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const blank = outcome === 'explained' && words.trim() === ''
    setErrors({ fields: blank ? { words: text.wordsMissing } : {}, general: null })
    if (blank || settling.isPending) return
    settling.mutate(
      { id: comment.id, body: { outcome, words } },
      {
        onSuccess: () => {
          void notify(text.settled)
          onClose()
        },
        onError: (error) => setErrors(toFormErrors(error, ['outcome', 'words'])),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.settleTitle}>
      <Stack gap="md">
        <Text>{comment.words}</Text>
        <Radio.Group
          label={text.outcome}
          value={outcome}
          onChange={(value) => setOutcome(value === 'explained' ? 'explained' : 'taken')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="taken" label={OUTCOME_LABELS.taken} data-autofocus />
            <Radio value="explained" label={OUTCOME_LABELS.explained} />
          </Stack>
        </Radio.Group>
        <Textarea
          label={text.outcomeWords}
          description={text.outcomeHint}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={5000}
          value={words}
          error={errors.fields.words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.settleAct} cancelLabel={text.cancel} busy={settling.isPending} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
