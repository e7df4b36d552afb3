import { useParams } from 'react-router'
import { useMeeting } from '../../features/meetings/use-meeting.ts'
import { MeetingPrints } from '../../features/renditions/meeting-prints.tsx'
import { useSession } from '../../features/session/use-session.ts'
import { AgendaRun } from '../../features/sittings/agenda-run.tsx'
import { RemarksPanel } from '../../features/sittings/remarks-panel.tsx'
import { runText } from '../../features/sittings/text.ts'
import { paths } from '../../lib/paths.ts'
import { LinkButton } from '../../ui/link-button.tsx'

export function Component() {
  const { id = '' } = useParams()
  const { person } = useSession()
  // of a meeting that is over nothing runs any more
  const isAhead = !['closed', 'cancelled'].includes(useMeeting(id).state)
  const project = (
    <LinkButton to={paths.projectMeeting(id)} variant="light" size="compact-md">
      {runText.project}
    </LinkButton>
  )
  return (
    <>
      {isAhead && <AgendaRun meetingId={id} aside={project} />}
      <RemarksPanel key={id} meetingId={id} person={{ id: person.id, name: person.fullName }} />
      <MeetingPrints meetingId={id} />
    </>
  )
}
