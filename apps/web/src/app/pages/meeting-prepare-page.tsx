import { useParams } from 'react-router'
import { InvitationPanels } from '../../features/invitations/invitation-panels.tsx'
import { SitesPanel } from '../../features/sites/sites-panel.tsx'

/** What is done before a meeting: who is expected and invited, the sites. */
export function Component() {
  const { id = '' } = useParams()
  return (
    <>
      <InvitationPanels key={`invitations-${id}`} meetingId={id} />
      <SitesPanel key={`sites-${id}`} meetingId={id} />
    </>
  )
}
