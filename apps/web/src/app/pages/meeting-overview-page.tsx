import { useParams } from 'react-router'
import { MeetingView } from '../../features/meetings/meeting-view.tsx'
import { MeetingProposals } from '../../features/proposals/meeting-proposals.tsx'
import { MeetingPrints } from '../../features/renditions/meeting-prints.tsx'

export function Component() {
  const { id = '' } = useParams()
  return (
    <MeetingView
      key={id}
      id={id}
      prints={
        <>
          <MeetingProposals meetingId={id} />
          <MeetingPrints meetingId={id} />
        </>
      }
    />
  )
}
