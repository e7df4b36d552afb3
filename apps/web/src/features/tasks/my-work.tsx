import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../lib/format.ts'
import { useToday } from '../../lib/today.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { taskQueries } from './api.ts'
import { CheckPanel } from './check-panel.tsx'
import { myWorkLead, text } from './text.ts'
import { WaitingActs } from './waiting-acts.tsx'
import { WorkCard } from './work-card.tsx'
import { WorkCounts } from './work-counts.tsx'

/** The officer's first page: what waits, sorted by what hurts; for an assigner also what waits for confirmation. */
export function MyWork({ canAnswer }: { canAnswer: boolean }) {
  const { waiting, toCheck, counts } = useSuspenseQuery(taskQueries.myWork()).data
  const today = useToday()
  return (
    <>
      <PageHeader title={text.myWork} lead={myWorkLead(formatDay(today), counts)} />
      <WorkCounts counts={counts} />
      <div id="to-check">
        <CheckPanel
          title={text.toCheck}
          id="reported"
          act={text.check}
          rows={toCheck.filter((row) => row.state === 'reported')}
        />
        <CheckPanel
          title={text.returned}
          id="returned"
          act={text.open}
          rows={toCheck.filter((row) => row.state !== 'reported')}
        />
      </div>
      {(waiting.length > 0 || toCheck.length === 0) && (
        <Panel title={text.waiting} id="waiting" flush>
          {waiting.map((row) => (
            <WorkCard key={row.id} row={row} acts={<WaitingActs row={row} canAnswer={canAnswer} />} />
          ))}
          {waiting.length === 0 && <EmptyState title={text.waitingEmpty} hint={text.waitingEmptyHint} />}
        </Panel>
      )}
    </>
  )
}
