import { lazy } from 'react'
import { useWaiting } from '../../lib/use-waiting.ts'
import { waitingQuery } from './waiting-query.ts'

const WaitingPapersPanel = lazy(() => import('./waiting-papers-panel.tsx'))

/** Papers that wait for this person. Nothing where nothing waits. */
export function WaitingPapers() {
  const waiting = useWaiting(waitingQuery())
  return waiting && Object.values(waiting).some((rows) => rows.length > 0) && <WaitingPapersPanel {...waiting} />
}
