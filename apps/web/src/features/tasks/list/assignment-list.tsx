import type { ListColumn } from '@phoihop/domain/tasks/list-columns'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { PagedPanel } from '../../../ui/paged-panel.tsx'
import { type AssignmentQuery, taskQueries, useListRights } from '../api.ts'
import { AssignmentTable } from './assignment-table.tsx'
import { BulkActs } from '../bulk/bulk-acts.tsx'
import { useSelection } from '../bulk/use-selection.ts'
import { text } from '../text.ts'

/** The assignments of a filter, page by page; several are chosen to be acted on at once. */
export function AssignmentList({ query, columns }: { query: AssignmentQuery; columns: readonly ListColumn[] }) {
  const list = useSuspenseInfiniteQuery(taskQueries.assignments(query))
  const selection = useSelection()
  const { decide } = useListRights()
  const total = list.data.pages.at(-1)?.total ?? 0
  return (
    <>
      <PagedPanel
        id="assignments"
        list={list}
        title={text.total}
        empty={{ title: text.listEmpty, hint: text.listEmptyHint }}
      >
        {(rows) => <AssignmentTable rows={rows} columns={columns} selection={decide ? selection : null} />}
      </PagedPanel>
      {decide && selection.chosen.length > 0 && <BulkActs query={query} total={total} selection={selection} />}
    </>
  )
}
