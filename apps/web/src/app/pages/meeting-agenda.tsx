import { useMeeting } from '../../features/meetings/use-meeting.ts'
import { AgendaPanel } from '../../features/sittings/agenda-panel.tsx'

/** The agenda of a meeting, with the hours it is expected to take. */
export function MeetingAgenda({ id }: { id: string }) {
  const { beginsAt } = useMeeting(id)
  return <AgendaPanel key={id} meetingId={id} beginsAt={beginsAt} />
}
