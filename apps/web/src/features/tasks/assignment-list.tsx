import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { formatNumber } from '../../lib/format.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Panel } from '../../ui/panel.tsx'
import { type AssignmentQuery, taskQueries } from './api.ts'
import { AssignmentTable } from './assignment-table.tsx'
import { text } from './text.ts'

/** The assignments of a filter, page by page. */
export function AssignmentList({ query }: { query: AssignmentQuery }) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(
    taskQueries.assignments(query),
  )
  const rows = data.pages.flatMap((page) => page.rows)
  const total = data.pages.at(-1)?.total ?? 0
  if (rows.length === 0) {
    return (
      <Panel>
        <EmptyState title={text.listEmpty} hint={text.listEmptyHint} />
      </Panel>
    )
  }
  return (
    <Panel title={text.total(formatNumber(total))} id="assignments" flush>
      <AssignmentTable rows={rows} />
      <Pager
        shown={rows.length}
        total={total}
        hasMore={hasNextPage}
        loading={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </Panel>
  )
}
