import { useParams } from 'react-router'
import { PaperView } from '../../features/conclusions/paper/paper-view.tsx'
import { PaperReviews } from '../../features/reviews/paper-reviews.tsx'
import { PastReviews } from '../../features/reviews/past-reviews.tsx'

export function Component() {
  const { id = '' } = useParams()
  return (
    <PaperView
      key={id}
      id={id}
      before={(paper, { can }) => <PaperReviews paper={paper} canOpen={can.openReview} />}
      after={(paper) => <PastReviews paperId={paper.id} />}
    />
  )
}
