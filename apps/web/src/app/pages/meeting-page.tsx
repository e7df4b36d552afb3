import { useParams } from 'react-router'
import { MeetingView } from '../../features/meetings/meeting-view.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <MeetingView key={id} id={id} />
}
