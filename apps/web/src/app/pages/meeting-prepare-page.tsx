import { useParams } from 'react-router'
import { InvitationPanels } from '../../features/invitations/invitation-panels.tsx'
import { SitesPanel } from '../../features/sites/sites-panel.tsx'
import { ReportsPanel } from '../../features/unit-reports/reports-panel.tsx'
import { MeetingAgenda } from './meeting-agenda.tsx'

/** What is done before a meeting: the agenda, who is expected and invited, the sites, the units' reports. */
export function Component() {
  const { id = '' } = useParams()
  return (
    <>
      <MeetingAgenda id={id} />
      <InvitationPanels key={`invitations-${id}`} meetingId={id} />
      <SitesPanel key={`sites-${id}`} meetingId={id} />
      <ReportsPanel key={`reports-${id}`} meetingId={id} />
    </>
  )
}
