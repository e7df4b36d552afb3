import { lazy } from 'react'
import { useBeside } from '../../lib/use-beside.ts'
import { waitingQuery } from './waiting-query.ts'

const WaitingReportsPanel = lazy(() => import('./waiting-reports-panel.tsx'))

/** Reports the own unit has to send. Nothing where none is asked. */
export function WaitingReports() {
  const rows = useBeside(waitingQuery())?.rows ?? []
  return rows.length > 0 && <WaitingReportsPanel rows={rows} />
}
