import { Button, Stack, Textarea } from '@mantine/core'
import { COMMENT_LENGTH_MOST } from '@phoihop/contract/discussions'
import { type FormEvent, useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { useDraft } from '../../lib/use-draft.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { useDiscuss } from './api.ts'
import { text } from './text.ts'

/** One's own word on the task; what is typed stays on the device until it is sent. */
export function CommentForm({ taskId }: { taskId: string }) {
  const { comment } = useDiscuss(taskId)
  const { words, setWords, forget } = useDraft(`comment:${taskId}`)
  const [missing, setMissing] = useState(false)
  const once = useOnceKey()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() === '') {
      setMissing(true)
      return
    }
    comment.mutate(
      { words, idempotencyKey: once.keyFor(words) },
      {
        onSuccess: () => {
          setWords('')
          forget()
          once.done()
        },
      },
    )
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Textarea
          label={text.label}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={COMMENT_LENGTH_MOST}
          value={words}
          error={missing ? text.missing : comment.error ? describeError(comment.error) : null}
          onChange={(event) => {
            setMissing(false)
            setWords(event.currentTarget.value)
          }}
        />
        <Button type="submit" variant="light" loading={comment.isPending} style={{ alignSelf: 'flex-start' }}>
          {text.send}
        </Button>
      </Stack>
    </form>
  )
}
