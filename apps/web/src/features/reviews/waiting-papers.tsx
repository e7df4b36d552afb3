import { lazy } from 'react'
import { useBeside } from '../../lib/use-beside.ts'
import { waitingQuery } from './waiting-query.ts'

const WaitingPapersPanel = lazy(() => import('./waiting-papers-panel.tsx'))

/** Papers that wait for this person. Nothing where nothing waits. */
export function WaitingPapers() {
  const waiting = useBeside(waitingQuery())
  return waiting && Object.values(waiting).some((rows) => rows.length > 0) && <WaitingPapersPanel {...waiting} />
}
