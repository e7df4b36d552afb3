import { Suspense } from 'react'
import { CalendarView } from '../../features/calendars/calendar-view.tsx'
import { FeedPanel } from '../../features/calendars/feed-panel.tsx'
import { Loading } from '../../ui/loading.tsx'
import { MeetingGroup } from '../meeting-group.tsx'

export function Component() {
  return (
    <MeetingGroup>
      <CalendarView />
      <Suspense fallback={<Loading />}>
        <FeedPanel />
      </Suspense>
    </MeetingGroup>
  )
}
