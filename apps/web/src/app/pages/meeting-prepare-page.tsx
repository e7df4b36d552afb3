import { useParams } from 'react-router'
import { InvitationPanels } from '../../features/invitations/invitation-panels.tsx'

/** What is done before a meeting: who is expected and invited. */
export function Component() {
  const { id = '' } = useParams()
  return <InvitationPanels key={id} meetingId={id} />
}
