import { Button } from '@mantine/core'
import type { ReviewComment } from '@phoihop/contract/reviews'
import { useState } from 'react'
import { formatInstant } from '../../lib/format.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import classes from './comment-list.module.css'
import { OutcomeForm } from './outcome-form.tsx'
import { OUTCOME_LABELS, text } from './text.ts'

interface CommentListProps {
  paperId: string
  comments: readonly ReviewComment[]
  canSettle: boolean
}

/** Comments with the words they are about, and what became of each. */
export function CommentList({ paperId, comments, canSettle }: CommentListProps) {
  const [settling, setSettling] = useState<ReviewComment | null>(null)
  return (
    <>
      <ul className={classes.comments}>
        {comments.map((comment) => (
          <li key={comment.id}>
            {comment.quote === null ? (
              <p className={classes.quiet}>{text.onWhole}</p>
            ) : (
              <blockquote>
                {comment.quote}
                {comment.changed && <span className={classes.changed}>{` (${text.changed})`}</span>}
              </blockquote>
            )}
            <p>{comment.words}</p>
            <p className={classes.quiet}>{`${comment.byName}, ${comment.post} · ${formatInstant(comment.at)}`}</p>
            <p>
              <b>
                {comment.outcome === null
                  ? text.unsettled
                  : text.outcomeBy(OUTCOME_LABELS[comment.outcome], comment.outcomeByName ?? '')}
              </b>
            </p>
            {comment.outcomeWords && <p>{comment.outcomeWords}</p>}
            {canSettle && (
              <Button size="compact-sm" variant="default" mt={6} onClick={() => setSettling(comment)}>
                {text.settle}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ActDialog opened={settling !== null} title={text.settleTitle} onClose={() => setSettling(null)}>
        {settling && <OutcomeForm paperId={paperId} comment={settling} onClose={() => setSettling(null)} />}
      </ActDialog>
    </>
  )
}
