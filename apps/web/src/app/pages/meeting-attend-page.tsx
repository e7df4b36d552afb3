import { useParams } from 'react-router'
import { RollCallPanel } from '../../features/sittings/roll-call.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <RollCallPanel key={id} meetingId={id} />
}
