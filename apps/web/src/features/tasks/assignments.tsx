import { IconTable } from '@tabler/icons-react'
import { Suspense } from 'react'
import { paths } from '../../lib/paths.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { LinkButton } from '../../ui/link-button.tsx'
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
      <PageHeader
        title={text.tasks}
        lead={text.tasksLead}
        acts={
          <LinkButton
            variant="default"
            leftSection={<IconTable aria-hidden size={18} />}
            to={paths.matrix(filters.values)}
          >
            {text.matrix}
          </LinkButton>
        }
      />
      <AssignmentFilterBar filters={filters} />
      <Suspense fallback={<Loading />}>
        <AssignmentList query={toAssignmentQuery(filters.values)} />
      </Suspense>
    </>
  )
}
