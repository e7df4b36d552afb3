import { Button, Radio, Stack, Textarea } from '@mantine/core'
import { REVIEW_ANSWERS, type ReviewAsked } from '@phoihop/contract/reviews'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useDraft } from '../../lib/use-draft.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { useAnswerReview } from './api.ts'
import { ANSWER_LABELS, text } from './text.ts'

/** Yes, yes with words, or no with a reason. */
export function AnswerForm({ paperId, asked }: { paperId: string; asked: ReviewAsked }) {
  const [answer, setAnswer] = useState(() => REVIEW_ANSWERS.find((one) => one === asked.standing) ?? null)
  const { words, setWords, forget } = useDraft(`review-answer-${asked.id}`)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const answering = useAnswerReview(paperId, asked.id)
  const onceKey = useOnceKey()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (answer === null) return setErrors({ fields: { answer: text.answerMissing }, general: null })
    const blank = answer !== 'agree' && words.trim() === ''
    setErrors({ fields: blank ? { words: text.wordsMissing } : {}, general: null })
    if (blank || answering.isPending) return
    const body = { answer, words }
    answering.mutate(
      { body, idempotencyKey: onceKey.keyFor(body) },
      {
        onSuccess: () => {
          onceKey.done()
          forget()
          void notify(text.answered)
        },
        onError: (error) => setErrors(toFormErrors(error, ['answer', 'words'])),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.answer}>
      <Stack gap="sm">
        <Radio.Group
          label={text.answer}
          value={answer}
          error={errors.fields.answer}
          onChange={(value) => setAnswer(REVIEW_ANSWERS.find((one) => one === value) ?? null)}
        >
          <Stack gap="xs" mt="xs">
            {REVIEW_ANSWERS.map((one) => (
              <Radio key={one} value={one} label={ANSWER_LABELS[one]} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={text.answerWords}
          description={text.answerWordsHint}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={5000}
          value={words}
          error={errors.fields.words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <FormAlert message={errors.general} />
        <Button type="submit" loading={answering.isPending} style={{ alignSelf: 'flex-start' }}>
          {asked.answeredAt ? text.answerAgain : text.answerAct}
        </Button>
      </Stack>
    </Form>
  )
}
