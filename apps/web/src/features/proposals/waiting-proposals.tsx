import { lazy } from 'react'
import { useBeside } from '../../lib/use-beside.ts'
import { PARTS, waitingQuery } from './waiting-query.ts'

const WaitingProposalsPanel = lazy(() => import('./waiting-proposals-panel.tsx'))

/** Proposals that wait for this person. Nothing where nothing waits. */
export function WaitingProposals() {
  const waiting = useBeside(waitingQuery())
  return waiting && PARTS.some((part) => waiting[part].length > 0) && <WaitingProposalsPanel waiting={waiting} />
}
