import { Button } from '@mantine/core'
import { IconBell, IconBellOff } from '@tabler/icons-react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { useBeside } from '../../lib/use-beside.ts'
import { Panel } from '../../ui/panel.tsx'
import { discussionQueries, useDiscuss } from './api.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentItem } from './comment-item.tsx'
import classes from './discussion-panel.module.css'
import { text } from './text.ts'

/** What is said on a task beside the responses, and whether the reader is told of everything on it. */
export function DiscussionPanel({ taskId }: { taskId: string }) {
  const discussion = useBeside(discussionQueries.ofTask(taskId))
  const { follow } = useDiscuss(taskId)
  if (!discussion) return null
  const { comments, subscribed, can } = discussion
  const change = () =>
    follow.mutate(!subscribed, {
      onSuccess: () => void notify(subscribed ? text.unfollowed : text.followed),
      onError: (error) => void notify(describeError(error)),
    })
  return (
    <Panel
      title={text.title}
      id="discussion"
      aside={
        <Button
          variant="default"
          size="compact-md"
          loading={follow.isPending}
          leftSection={subscribed ? <IconBellOff aria-hidden size={18} /> : <IconBell aria-hidden size={18} />}
          onClick={change}
        >
          {subscribed ? text.unfollow : text.follow}
        </Button>
      }
    >
      <p className={classes.lead}>{comments.length === 0 ? `${text.empty} ${text.lead}` : text.lead}</p>
      {comments.length > 0 && (
        <ol className={classes.list}>
          {comments.map((comment) => (
            <CommentItem key={comment.id} taskId={taskId} comment={comment} />
          ))}
        </ol>
      )}
      {can.comment && <CommentForm taskId={taskId} />}
    </Panel>
  )
}
