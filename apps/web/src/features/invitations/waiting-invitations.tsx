import { lazy } from 'react'
import { useWaiting } from '../../lib/use-waiting.ts'
import { waitingQuery } from './waiting-query.ts'

const WaitingInvitationsPanel = lazy(() => import('./waiting-invitations-panel.tsx'))

/** Invitations that wait for an answer. Nothing where nobody is invited. */
export function WaitingInvitations() {
  const rows = useWaiting(waitingQuery())?.rows ?? []
  return rows.length > 0 && <WaitingInvitationsPanel rows={rows} />
}
