import { useSuspenseQuery } from '@tanstack/react-query'
import { invitationQueries } from './api.ts'
import { CompositionPanel } from './composition-panel.tsx'
import { SeatsPanel } from './seats-panel.tsx'

/** Expected composition and invitations of one meeting. */
export function InvitationPanels({ meetingId }: { meetingId: string }) {
  const invitations = useSuspenseQuery(invitationQueries.ofMeeting(meetingId)).data
  return (
    <>
      <CompositionPanel meetingId={meetingId} invitations={invitations} />
      <SeatsPanel meetingId={meetingId} invitations={invitations} />
    </>
  )
}
