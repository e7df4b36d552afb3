import { Suspense } from 'react'
import { Outlet, useLocation, useParams } from 'react-router'
import { InvitationNotice } from '../../features/invitations/invitation-notice.tsx'
import { MeetingFrame } from '../../features/meetings/meeting-frame.tsx'
import { paths } from '../../lib/paths.ts'
import { TabsNav } from '../../ui/tabs-nav.tsx'
import { MEETING_TABS } from '../meeting-tabs.ts'
import { text } from '../text.ts'

/** One meeting: its head, its tabs, and the part that is open. */
export function Component() {
  const { id = '' } = useParams()
  const { pathname } = useLocation()
  // in the room one works: who is invited answers before
  const isBefore = [paths.meeting(id), paths.prepareMeeting(id)].includes(pathname)
  const tabs = MEETING_TABS.map(({ label, to }) => ({ label, to: to(id) }))
  return (
    <MeetingFrame key={id} id={id} tabs={tabs.length > 1 && <TabsNav label={text.meetingTabs} tabs={tabs} />}>
      <Suspense fallback={null}>
        <InvitationNotice meetingId={id} own={isBefore} />
      </Suspense>
      <Outlet />
    </MeetingFrame>
  )
}
