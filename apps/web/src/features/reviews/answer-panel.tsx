import { Stack, Text } from '@mantine/core'
import type { Conclusion } from '@phoihop/contract/conclusions'
import type { Review, ReviewAsked } from '@phoihop/contract/reviews'
import { formatInstant } from '../../lib/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { AnswerForm } from './answer-form.tsx'
import { CommentForm } from './comment-form.tsx'
import { CommentList } from './comment-list.tsx'
import { STANDING_LABELS, text } from './text.ts'

interface AnswerPanelProps {
  paper: Conclusion
  review: Review
  asked: ReviewAsked
}

/** What one who is asked sees first: until when, the answer, and words to a passage. */
export function AnswerPanel({ paper, review, asked }: AnswerPanelProps) {
  const mine = review.comments.filter((comment) => comment.askedId === asked.id)
  return (
    <Panel
      title={asked.organisation ? text.yoursFor(asked.organisation.shortName) : text.yours}
      id={`answer-${asked.id}`}
    >
      <Stack gap="md">
        <Text size="sm">
          {`${text.asked(review.openedByName, formatInstant(review.closesAt))}. ${review.silenceAgrees ? text.silenceAgrees : text.silenceSays}`}
        </Text>
        {review.note && <Text style={{ whiteSpace: 'pre-line' }}>{review.note}</Text>}
        {asked.answeredAt && (
          <Text size="sm">
            {text.answeredBy(
              STANDING_LABELS[asked.standing],
              asked.answeredByName ?? '',
              formatInstant(asked.answeredAt),
            )}
          </Text>
        )}
        <AnswerForm paperId={paper.id} asked={asked} />
        <CommentForm paper={paper} askedId={asked.id} />
        {mine.length > 0 && <CommentList paperId={paper.id} comments={mine} canSettle={false} />}
      </Stack>
    </Panel>
  )
}
