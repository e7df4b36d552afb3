import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense } from 'react'
import { useWaitingMarks } from '../../../lib/device/waiting-marks.ts'
import { formatDay } from '../../../lib/format.ts'
import { KeptNote } from '../../../lib/kept-note.tsx'
import { paths } from '../../../lib/paths.ts'
import { useToday } from '../../../lib/today.ts'
import { useUrlFilters } from '../../../lib/use-url-filters.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { taskQueries } from '../api.ts'
import { CheckPanel } from './check-panel.tsx'
import { myWorkLead, text } from '../text.ts'
import { WaitingActs } from './waiting-acts.tsx'
import { rowsIn, sliceOf } from './waiting-slice.ts'
import { WorkCard } from './work-card.tsx'
import { WorkCounts } from './work-counts.tsx'

const OutboxPanel = lazy(() => import('../outbox/outbox-panel.tsx'))

interface MyWorkProps {
  canAnswer: boolean
  /** papers that wait for the person, of another slice; below the own work where there is any */
  papers?: ReactNode
}

/** The officer's first page: what waits, sorted by what hurts; for an assigner also what waits for confirmation. */
export function MyWork({ canAnswer, papers }: MyWorkProps) {
  const read = useSuspenseQuery(taskQueries.myWork())
  const { waiting, toCheck, counts } = read.data
  const today = useToday()
  const marks = useWaitingMarks()
  const shown = sliceOf(useUrlFilters(['show']).values.show)
  const rows = rowsIn(shown, waiting, today)
  return (
    <>
      <PageHeader title={text.myWork} lead={myWorkLead(formatDay(today), counts)} />
      <KeptNote error={read.error} dataUpdatedAt={read.dataUpdatedAt} />
      {marks.length > 0 && (
        <Suspense fallback={null}>
          <OutboxPanel />
        </Suspense>
      )}
      <WorkCounts counts={counts} shown={shown} />
      {waiting.length === 0 && papers}
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
          rows={toCheck.filter((row) => row.state === 'returned')}
        />
        <CheckPanel
          title={text.asked}
          id="asked"
          act={text.decide}
          rows={toCheck.filter((row) => row.state !== 'reported' && row.state !== 'returned')}
        />
      </div>
      {(waiting.length > 0 || toCheck.length === 0) && (
        <Panel
          title={shown === null ? text.waiting : text.waitingSlice(text.slices[shown])}
          id="waiting"
          aside={shown !== null && <TextLink to={paths.myWork()}>{text.showAll(counts.waiting)}</TextLink>}
          flush
        >
          {rows.map((row) => (
            <WorkCard key={row.id} row={row} acts={<WaitingActs row={row} canAnswer={canAnswer} />} />
          ))}
          {rows.length === 0 && (
            <EmptyState
              title={shown === null ? text.waitingEmpty : text.sliceEmpty}
              hint={shown === null ? text.waitingEmptyHint : text.sliceEmptyHint}
            />
          )}
        </Panel>
      )}
      {waiting.length > 0 && papers}
    </>
  )
}
