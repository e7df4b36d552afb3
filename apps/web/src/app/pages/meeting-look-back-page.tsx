import { useParams } from 'react-router'
import { LookBackPanel } from '../../features/look-backs/look-back-panel.tsx'

export function Component() {
  const { id = '' } = useParams()
  return <LookBackPanel key={id} meetingId={id} />
}
