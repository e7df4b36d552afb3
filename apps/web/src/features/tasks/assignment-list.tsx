import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { PagedPanel } from '../../ui/paged-panel.tsx'
import { type AssignmentQuery, taskQueries } from './api.ts'
import { AssignmentTable } from './assignment-table.tsx'
import { text } from './text.ts'

/** The assignments of a filter, page by page. */
export function AssignmentList({ query }: { query: AssignmentQuery }) {
  const list = useSuspenseInfiniteQuery(taskQueries.assignments(query))
  return (
    <PagedPanel
      id="assignments"
      list={list}
      title={text.total}
      empty={{ title: text.listEmpty, hint: text.listEmptyHint }}
    >
      {(rows) => <AssignmentTable rows={rows} />}
    </PagedPanel>
  )
}
