import { useSuspenseQuery } from '@tanstack/react-query'
import { reviewQueries } from './api.ts'
import { ReviewRound } from './review-round.tsx'

/** The rounds that are over, as who keeps or signs the paper reads them: below its text. */
export function PastReviews({ paperId }: { paperId: string }) {
  const { rows } = useSuspenseQuery(reviewQueries.ofPaper(paperId)).data
  return rows
    .filter(({ closedAt }) => closedAt !== null)
    .map((review) => <ReviewRound key={review.id} review={review} />)
}
