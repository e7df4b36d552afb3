import { useSuspenseQuery } from '@tanstack/react-query'
import { invitationQueries } from './api.ts'
import { CompositionPanel } from './composition-panel.tsx'
import { SeatsPanel } from './seats-panel.tsx'

/** Expected composition and invitations of one meeting. */
export function InvitationPanels({ meetingId }: { meetingId: string }) {
  const invitations = useSuspenseQuery(invitationQueries.ofMeeting(meetingId)).data
  const composition = <CompositionPanel meetingId={meetingId} invitations={invitations} />
  // who only comes looks for the own seat first
  const { keep } = invitations.can
  return (
    <>
      {keep && composition}
      <SeatsPanel meetingId={meetingId} invitations={invitations} />
      {!keep && composition}
    </>
  )
}
