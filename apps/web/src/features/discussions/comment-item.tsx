import { Button } from '@mantine/core'
import type { Comment } from '@phoihop/contract/discussions'
import { formatInstant } from '../../lib/format.ts'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { useDiscuss } from './api.ts'
import classes from './discussion-panel.module.css'
import { text } from './text.ts'

export function CommentItem({ taskId, comment }: { taskId: string; comment: Comment }) {
  const { takeBack } = useDiscuss(taskId)
  const { personName, post, organisationName, at, words, own } = comment
  return (
    <li className={classes.comment}>
      <div className={classes.who}>
        <strong>{personName}</strong>
        <span>
          {post}, {organisationName}
        </span>
        <time className={classes.when} dateTime={at}>
          {formatInstant(at)}
        </time>
        {own && words !== null && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={text.takeBackOf(formatInstant(at))}
            loading={takeBack.isPending}
            onClick={() =>
              takeBack.mutate(comment.id, {
                onSuccess: () => void notify(text.takenBackDone),
                onError: (error) => void notify(describeError(error)),
              })
            }
          >
            {text.takeBack}
          </Button>
        )}
      </div>
      <p className={words === null ? `${classes.words ?? ''} ${classes.gone ?? ''}` : classes.words}>
        {words ?? text.takenBack}
      </p>
    </li>
  )
}
