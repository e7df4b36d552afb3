import { Button, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import type { Conclusion } from '@phoihop/contract/conclusions'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useDraft } from '../../lib/use-draft.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { useCommentOn } from './api.ts'
import { passageOptions, SELECTED, WHOLE } from './passage-options.ts'
import { text } from './text.ts'
import { useSelectedPassage } from './use-selected-passage.ts'

/** Words to a passage: selected in the paper, or chosen by its part where selecting is hard. */
export function CommentForm({ paper, askedId }: { paper: Conclusion; askedId: string }) {
  const { passage, forget: forgetPassage } = useSelectedPassage()
  const [chosen, setChosen] = useState<string | null>(null)
  const { words, setWords, forget } = useDraft(`review-comment-${askedId}`)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const commenting = useCommentOn(paper.id, askedId)
  const onceKey = useOnceKey()
  const options = passageOptions(paper, passage)
  const place = options.find(({ value }) => value === (chosen ?? (passage ? SELECTED : WHOLE))) ?? options[0]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const blank = words.trim() === ''
    setErrors({ fields: blank ? { words: text.wordsMissing } : {}, general: null })
    if (blank || commenting.isPending) return
    const body = { start: place?.start ?? null, end: place?.end ?? null, textSha256: paper.textSha256, words }
    commenting.mutate(
      { body, idempotencyKey: onceKey.keyFor(body) },
      {
        onSuccess: () => {
          onceKey.done()
          forget()
          setWords('')
          setChosen(null)
          forgetPassage()
          void notify(text.commented)
        },
        onError: (error) => setErrors(toFormErrors(error, ['start', 'words'])),
      },
    )
  }
  return (
    <Form errors={errors} onSubmit={submit} label={text.comment}>
      <Stack gap="sm">
        <Text fw={600}>{text.comment}</Text>
        <NativeSelect
          label={text.place}
          description={text.commentHint}
          value={place?.value ?? WHOLE}
          error={errors.fields.start}
          data={options.map(({ value, label }) => ({ value, label }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <Textarea
          label={text.commentWords}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={5000}
          value={words}
          error={errors.fields.words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <FormAlert message={errors.general} />
        <Button type="submit" variant="default" loading={commenting.isPending} style={{ alignSelf: 'flex-start' }}>
          {text.commentAct}
        </Button>
      </Stack>
    </Form>
  )
}
