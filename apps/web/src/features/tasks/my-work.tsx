import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { useToday } from '../../lib/today.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { taskQueries } from './api.ts'
import { text } from './text.ts'
import { WaitingActs } from './waiting-acts.tsx'
import { WorkCard } from './work-card.tsx'
import { WorkCounts } from './work-counts.tsx'

/** The officer's first page: what waits, sorted by what hurts; for an assigner also what waits for confirmation. */
export function MyWork({ canAnswer }: { canAnswer: boolean }) {
  const { waiting, toCheck, counts } = useSuspenseQuery(taskQueries.myWork()).data
  const today = useToday()
  return (
    <>
      <PageHeader title={text.myWork} lead={text.myWorkLead(formatDay(today), counts.waiting)} />
      <WorkCounts counts={counts} />
      {toCheck.length > 0 && (
        <Panel title={text.toCheck} id="to-check" flush>
          {toCheck.map((row) => (
            <WorkCard
              key={row.id}
              row={row}
              unit={row.organisation.name}
              acts={<LinkButton to={paths.task(row.task.id, row.id)}>{text.check}</LinkButton>}
            />
          ))}
        </Panel>
      )}
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
