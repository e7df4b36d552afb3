import { Meetings } from '../../features/meetings/meetings.tsx'
import { useSession } from '../../features/session/use-session.ts'
import { MeetingGroup } from '../meeting-group.tsx'

export function Component() {
  return (
    <MeetingGroup>
      <Meetings canCreate={useSession().can.createMeetings} />
    </MeetingGroup>
  )
}
