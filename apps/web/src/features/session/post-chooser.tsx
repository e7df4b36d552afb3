import { NativeSelect } from '@mantine/core'
import type { SessionPost } from '@phoihop/contract/session'
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
      value={keyOf(post)}
      data={posts.map((entry) => ({ value: keyOf(entry), label: labelOf(entry) }))}
      onChange={(event) => {
        const chosen = posts.find((entry) => keyOf(entry) === event.currentTarget.value)
        if (!chosen) return
        const { membershipId, onBehalfOf } = chosen
        choosePost.mutate(
          { membershipId, delegationId: onBehalfOf?.delegationId ?? null },
          { onError: (error) => void notify(describeError(error)) },
        )
      }}
    />
  )
}

function keyOf({ membershipId, onBehalfOf }: SessionPost): string {
  return onBehalfOf?.delegationId ?? membershipId
}

/** "UBND xã … – Chủ tịch"; whose post it is comes first when it is another's. */
function labelOf({ post, organisation, onBehalfOf }: SessionPost): string {
  const held = `${organisation.shortName} – ${post}`
  return onBehalfOf === null ? held : text.actingFor(onBehalfOf.fullName, held)
}
