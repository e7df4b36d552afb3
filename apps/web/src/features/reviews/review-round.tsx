import { Stack, Text } from '@mantine/core'
import type { Review, ReviewAsked } from '@phoihop/contract/reviews'
import { formatInstant, formatText } from '../../lib/format.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { CommentList } from './comment-list.tsx'
import { RoundActs } from './round-acts.tsx'
import { StandingBadge } from './standing-badge.tsx'
import { text } from './text.ts'

const COLUMNS: readonly Column<ReviewAsked>[] = [
  {
    key: 'who',
    header: text.columns.who,
    leading: true,
    render: ({ organisation, person }) => organisation?.name ?? `${person?.fullName ?? ''}, ${person?.post ?? ''}`,
  },
  { key: 'answer', header: text.columns.answer, render: (row) => <StandingBadge standing={row.standing} /> },
  { key: 'words', header: text.columns.words, render: (row) => formatText(row.words) },
  {
    key: 'by',
    header: text.columns.by,
    render: (row) => {
      if (row.answeredByName) return `${row.answeredByName}, ${formatInstant(row.answeredAt)}`
      return row.remindedAt ? text.reminded(formatInstant(row.remindedAt)) : formatText(null)
    },
  },
]

/** One round as its keeper sees it: until when, who said what, the comments, and what may be done. */
export function ReviewRound({ review }: { review: Review }) {
  const { closesAt, closedAt, over, note, silenceAgrees, comments, can, paperId } = review
  const when = over ? text.over(formatInstant(closedAt ?? closesAt)) : text.until(formatInstant(closesAt))
  return (
    <Panel title={text.round(formatInstant(review.openedAt))} id={`round-${review.id}`}>
      <Stack gap="md">
        <Text size="sm">{`${when} ${silenceAgrees ? text.silenceAgrees : text.silenceSays}`}</Text>
        {note && <Text style={{ whiteSpace: 'pre-line' }}>{note}</Text>}
        {can.keep && <RoundActs review={review} />}
        <DataTable caption={text.askedCaption} columns={COLUMNS} rows={review.asked} rowKey={(row) => row.id} />
        <Text fw={600}>{text.comments(comments.length)}</Text>
        {comments.length === 0 ? (
          <Text size="sm">{text.noComments}</Text>
        ) : (
          <CommentList paperId={paperId} comments={comments} canSettle={can.keep} />
        )}
      </Stack>
    </Panel>
  )
}
