import { Suspense } from 'react'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { Loading } from '../../ui/loading.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AssignmentFilterBar } from './assignment-filter-bar.tsx'
import { FILTER_NAMES, toAssignmentQuery } from './assignment-filters.ts'
import { AssignmentList } from './assignment-list.tsx'
import { text } from './text.ts'

/** All assignments the reader may see, narrowed by what stands in the address. */
export function Assignments() {
  const filters = useUrlFilters(FILTER_NAMES, ['order'])
  return (
    <>
      <PageHeader title={text.tasks} lead={text.tasksLead} />
      <AssignmentFilterBar filters={filters} />
      <Suspense fallback={<Loading />}>
        <AssignmentList query={toAssignmentQuery(filters.values)} />
      </Suspense>
    </>
  )
}
