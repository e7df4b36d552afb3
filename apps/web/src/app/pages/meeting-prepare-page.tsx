import { useParams } from 'react-router'
import { InvitationPanels } from '../../features/invitations/invitation-panels.tsx'
import { useMeeting } from '../../features/meetings/use-meeting.ts'
import { AgendaPanel } from '../../features/sittings/agenda-panel.tsx'
import { SitesPanel } from '../../features/sites/sites-panel.tsx'
import { ReportsPanel } from '../../features/unit-reports/reports-panel.tsx'

/** What is done before a meeting: the agenda, who is expected and invited, the sites, the units' reports. */
export function Component() {
  const { id = '' } = useParams()
  const { beginsAt } = useMeeting(id)
  return (
    <>
      <AgendaPanel key={`agenda-${id}`} meetingId={id} beginsAt={beginsAt} />
      <InvitationPanels key={`invitations-${id}`} meetingId={id} />
      <SitesPanel key={`sites-${id}`} meetingId={id} />
      <ReportsPanel key={`reports-${id}`} meetingId={id} />
    </>
  )
}
