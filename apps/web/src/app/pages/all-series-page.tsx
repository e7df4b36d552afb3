import { SeriesList } from '../../features/meetings/series-list.tsx'
import { MeetingGroup } from '../meeting-group.tsx'

export function Component() {
  return (
    <MeetingGroup>
      <SeriesList />
    </MeetingGroup>
  )
}
