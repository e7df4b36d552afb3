import { useParams, useSearchParams } from 'react-router'
import { LookBackScreen } from '../../features/look-backs/look-back-screen.tsx'
import { useMeeting } from '../../features/meetings/use-meeting.ts'
import { Projection, ScreenHead } from '../../features/sittings/projection.tsx'
import { ScreenFrame } from '../../features/sittings/screen-frame.tsx'

export function Component() {
  const { id = '' } = useParams()
  const [search] = useSearchParams()
  const meeting = useMeeting(id)
  if (search.get('show') !== 'look-back') return <Projection meeting={meeting} />
  return (
    <ScreenFrame title={meeting.title}>
      <ScreenHead meeting={meeting} now={null} />
      <LookBackScreen meetingId={id} />
    </ScreenFrame>
  )
}
