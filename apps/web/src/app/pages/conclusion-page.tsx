import { useParams } from 'react-router'
import { PaperRelations } from '../../features/amendments/paper-relations.tsx'
import { PaperView } from '../../features/conclusions/paper/paper-view.tsx'
import { PaperDeliveries } from '../../features/deliveries/paper-deliveries.tsx'
import { PaperAnswers } from '../../features/proposals/paper-answers.tsx'
import { FormPanel } from '../../features/renditions/form-panel.tsx'
import { PaperReviews } from '../../features/reviews/paper-reviews.tsx'
import { PastReviews } from '../../features/reviews/past-reviews.tsx'

export function Component() {
  const { id = '' } = useParams()
  const besides = (
    <>
      <FormPanel paperId={id} />
      <PaperRelations paperId={id} />
      <PaperDeliveries paperId={id} />
    </>
  )
  return (
    <PaperView
      key={id}
      id={id}
      besides={besides}
      before={(paper, { can }) => <PaperReviews paper={paper} canOpen={can.openReview} />}
      after={(paper) => (
        <>
          <PaperAnswers paperId={paper.id} paper={paper} />
          <PastReviews paperId={paper.id} />
        </>
      )}
    />
  )
}
