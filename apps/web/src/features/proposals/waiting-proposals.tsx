import { lazy } from 'react'
import { useWaiting } from '../../lib/use-waiting.ts'
import { PARTS, waitingQuery } from './waiting-query.ts'

const WaitingProposalsPanel = lazy(() => import('./waiting-proposals-panel.tsx'))

/** Proposals that wait for this person. Nothing where nothing waits. */
export function WaitingProposals() {
  const waiting = useWaiting(waitingQuery())
  return waiting && PARTS.some((part) => waiting[part].length > 0) && <WaitingProposalsPanel waiting={waiting} />
}
