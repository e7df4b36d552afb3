import { Suspense } from 'react'
import { Outlet, useParams } from 'react-router'
import { InvitationNotice } from '../../features/invitations/invitation-notice.tsx'
import { MeetingFrame } from '../../features/meetings/meeting-frame.tsx'
import { TabsNav } from '../../ui/tabs-nav.tsx'
import { MEETING_TABS } from '../meeting-tabs.ts'
import { text } from '../text.ts'

/** One meeting: its head, its tabs, and the part that is open. */
export function Component() {
  const { id = '' } = useParams()
  const tabs = MEETING_TABS.map(({ label, to }) => ({ label, to: to(id) }))
  return (
    <MeetingFrame key={id} id={id} tabs={tabs.length > 1 && <TabsNav label={text.meetingTabs} tabs={tabs} />}>
      <Suspense fallback={null}>
        <InvitationNotice meetingId={id} />
      </Suspense>
      <Outlet />
    </MeetingFrame>
  )
}
