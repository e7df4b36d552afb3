import { useParams } from 'react-router'
import { PaperView } from '../../features/conclusions/paper/paper-view.tsx'
import { PaperReviews } from '../../features/reviews/paper-reviews.tsx'

export function Component() {
  const { id = '' } = useParams()
  return (
    <PaperView key={id} id={id} asides={(paper, { can }) => <PaperReviews paper={paper} canOpen={can.openReview} />} />
  )
}
