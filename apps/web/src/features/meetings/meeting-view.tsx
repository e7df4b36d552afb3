import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatDay, formatText } from '../../lib/format.ts'
import { periodTitle } from '../../lib/period-name.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { meetingQueries } from './api.ts'
import { AttendeeTiers } from './attendee-tiers.tsx'
import { MeetingPapers } from './meeting-papers.tsx'
import { MEETING_MODE_LABELS } from '../../lib/meeting-labels.ts'
import { text } from './text.ts'
import classes from './meeting-view.module.css'

/** One meeting: what it was, who came by tier, what came of it. */
export function MeetingView({ id, prints }: { id: string; prints?: ReactNode }) {
  const meeting = useSuspenseQuery(meetingQueries.detail(id)).data
  const chair = [meeting.chairName, meeting.chairPost].filter(Boolean).join(', ')
  const secretary = [meeting.secretaryName, meeting.secretaryPost].filter(Boolean).join(', ')
  return (
    <>
      {meeting.cancelReason && (
        <div className={classes.cancelled}>
          <FormAlert message={text.cancelledFor(meeting.cancelReason)} />
        </div>
      )}
      <Panel>
        <Facts
          facts={[
            { label: text.heldOn, value: formatDay(meeting.heldOn) },
            { label: text.mode, value: meeting.mode ? MEETING_MODE_LABELS[meeting.mode] : formatText(null) },
            { label: text.period, value: meeting.period ? periodTitle(meeting.period) : formatText(null) },
            { label: text.chair, value: formatText(chair) },
            { label: text.secretary, value: formatText(secretary) },
            { label: text.host, value: meeting.host.name },
            { label: text.convener, value: meeting.convener.name },
            { label: text.place, value: formatText(meeting.place) },
            { label: text.answerBy, value: meeting.answerBy ? formatDay(meeting.answerBy) : formatText(null) },
            {
              label: text.reportsDueOn,
              value: meeting.reportsDueOn ? formatDay(meeting.reportsDueOn) : formatText(null),
            },
            { label: text.series, value: formatText(meeting.series?.name) },
          ]}
        />
        {meeting.summary && (
          <Text mt="md" style={{ whiteSpace: 'pre-line' }}>
            {meeting.summary}
          </Text>
        )}
      </Panel>
      <Panel title={text.papers} id="papers" flush>
        <MeetingPapers papers={meeting.papers} />
      </Panel>
      {prints}
      <Panel title={text.attendees} id="attendees" flush>
        {meeting.attendees.length > 0 ? (
          <AttendeeTiers attendees={meeting.attendees} />
        ) : (
          <EmptyState title={text.noAttendees} hint={text.noAttendeesHint} />
        )}
      </Panel>
    </>
  )
}
