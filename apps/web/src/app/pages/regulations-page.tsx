import { Regulations } from '../../features/regulations/regulations.tsx'
import { MeetingGroup } from '../meeting-group.tsx'

export function Component() {
  return (
    <MeetingGroup>
      <Regulations />
    </MeetingGroup>
  )
}
