import { useSearchParams } from 'react-router'
import { MeetingForm } from '../../features/meetings/meeting-form.tsx'
import { NewMeetingOfSeries } from '../../features/meetings/new-meeting.tsx'

export function Component() {
  const seriesId = useSearchParams()[0].get('seriesId')
  if (seriesId) return <NewMeetingOfSeries key={seriesId} seriesId={seriesId} />
  return <MeetingForm meeting={null} onDone={() => undefined} />
}
