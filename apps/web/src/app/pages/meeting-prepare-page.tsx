import { useParams } from 'react-router'
import { MeetingAgenda } from './meeting-agenda.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <MeetingAgenda id={id} />
}
