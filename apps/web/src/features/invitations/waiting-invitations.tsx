import { lazy } from 'react'
import { useBeside } from '../../lib/use-beside.ts'
import { waitingQuery } from './waiting-query.ts'

const WaitingInvitationsPanel = lazy(() => import('./waiting-invitations-panel.tsx'))

/** Invitations that wait for an answer. Nothing where nobody is invited. */
export function WaitingInvitations() {
  const rows = useBeside(waitingQuery())?.rows ?? []
  return rows.length > 0 && <WaitingInvitationsPanel rows={rows} />
}
