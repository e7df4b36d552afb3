import { Button } from '@mantine/core'
import type { Meeting } from '@phoihop/contract/meetings'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { MEETING_KIND_LABELS } from '../../lib/meeting-labels.ts'
import { meetingQueries } from './api.ts'
import { MeetingBadge } from './meeting-badge.tsx'
import { MeetingForm } from './meeting-form.tsx'
import { RemoveMeeting } from './remove-meeting.tsx'
import { meetingFile } from './series-api.ts'
import { MeetingMoves } from './meeting-moves.tsx'
import { text } from './text.ts'

interface MeetingFrameProps {
  id: string
  /** the parts of the page, under its head */
  tabs?: ReactNode
  children: ReactNode
}

/** The head of one meeting: what it is, how far it is, what one may do; below it one of its parts. */
export function MeetingFrame({ id, tabs, children }: MeetingFrameProps) {
  const meeting = useSuspenseQuery(meetingQueries.detail(id)).data
  const [editing, setEditing] = useState(false)
  if (editing) return <MeetingForm meeting={meeting} onDone={() => setEditing(false)} />
  return (
    <>
      <PageHeader
        title={meeting.title}
        crumbs={[{ label: text.meetings, to: paths.meetings() }]}
        lead={
          <>
            {MEETING_KIND_LABELS[meeting.kind]}, {whenOf(meeting)} <MeetingBadge state={meeting.state} />
          </>
        }
        acts={
          <>
            {meeting.can.conclude && (
              <>
                <LinkButton to={paths.writeNew(meeting.id)} variant="default">
                  {text.write}
                </LinkButton>
                <LinkButton to={paths.newConclusion(meeting.id)} variant="default">
                  {text.conclude}
                </LinkButton>
              </>
            )}
            {meeting.can.edit && (
              <Button variant="default" onClick={() => setEditing(true)}>
                {text.edit}
              </Button>
            )}
            <Button component="a" href={meetingFile(id)} download variant="default">
              {text.calendarFile}
            </Button>
            <MeetingMoves meeting={meeting} />
            {meeting.can.remove && <RemoveMeeting id={id} />}
          </>
        }
      />
      {tabs}
      {children}
    </>
  )
}

function whenOf({ beginsAt, endsAt, heldOn }: Meeting): string {
  const hours = beginsAt === null ? '' : `${beginsAt}${endsAt === null ? '' : `–${endsAt}`} `
  return `${hours}ngày ${formatDay(heldOn)}`
}
