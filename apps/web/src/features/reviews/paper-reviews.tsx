import { Button } from '@mantine/core'
import type { Conclusion } from '@phoihop/contract/conclusions'
import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { AnswerPanel } from './answer-panel.tsx'
import { reviewQueries } from './api.ts'
import { ReviewRound } from './review-round.tsx'
import { text } from './text.ts'

const OpenReviewForm = lazy(async () => ({ default: (await import('./open-review-form.tsx')).OpenReviewForm }))

interface PaperReviewsProps {
  paper: Conclusion
  canOpen: boolean
}

/** What is asked about a draft now: to who is asked, the own answer; to the keeper, the round that runs. */
export function PaperReviews({ paper, canOpen }: PaperReviewsProps) {
  const { rows } = useSuspenseQuery(reviewQueries.ofPaper(paper.id)).data
  const [opening, setOpening] = useState(false)
  const questions = rows.flatMap((review) =>
    review.asked.filter(({ canAnswer }) => canAnswer).map((asked) => ({ review, asked })),
  )
  const running = rows.filter(({ can, closedAt }) => can.keep && closedAt === null)
  return (
    <>
      {canOpen && (
        <div style={{ display: 'inline-block', marginBottom: 12 }}>
          <Button variant="default" onClick={() => setOpening(true)}>
            {text.open}
          </Button>
        </div>
      )}
      {questions.map(({ review, asked }) => (
        <AnswerPanel key={asked.id} paper={paper} review={review} asked={asked} />
      ))}
      {running.map((review) => (
        <ReviewRound key={review.id} review={review} />
      ))}
      <ActDialog opened={opening} title={text.openTitle} onClose={() => setOpening(false)}>
        <Suspense fallback={null}>
          <OpenReviewForm paper={paper} onClose={() => setOpening(false)} />
        </Suspense>
      </ActDialog>
    </>
  )
}
