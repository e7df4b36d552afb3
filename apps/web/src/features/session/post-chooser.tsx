import { NativeSelect } from '@mantine/core'
import { notify } from '../../lib/notify.ts'
import { describeError } from '../../lib/describe-error.ts'
import { useChoosePost } from './api.ts'
import classes from './post-chooser.module.css'
import { text } from './text.ts'
import { useSession } from './use-session.ts'

/** The post in use; a list where the person holds several. Every act records it. */
export function PostChooser() {
  const { post, posts } = useSession()
  const choosePost = useChoosePost()
  if (posts.length < 2) {
    return (
      <p className={classes.post}>
        <span className={classes.organisation}>{post.organisation.shortName}</span>
        <span className={classes.title}>{post.post}</span>
      </p>
    )
  }
  return (
    <NativeSelect
      className={classes.select}
      aria-label={text.post}
      size="sm"
      disabled={choosePost.isPending}
      value={post.membershipId}
      data={posts.map((entry) => ({
        value: entry.membershipId,
        label: `${entry.organisation.shortName} – ${entry.post}`,
      }))}
      onChange={(event) =>
        choosePost.mutate(event.currentTarget.value, { onError: (error) => void notify(describeError(error)) })
      }
    />
  )
}
