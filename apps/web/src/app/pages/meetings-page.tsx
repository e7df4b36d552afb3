import { Meetings } from '../../features/meetings/meetings.tsx'
import { useSession } from '../../features/session/use-session.ts'

export function Component() {
  return <Meetings canCreate={useSession().can.createMeetings} />
}
