import type { ListColumn } from '@phoihop/domain/tasks/list-columns'
import { IconTable } from '@tabler/icons-react'
import { type ReactNode, Suspense } from 'react'
import { paths } from '../../../lib/paths.ts'
import { useUrlFilters } from '../../../lib/use-url-filters.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { AssignmentFilterBar } from './assignment-filter-bar.tsx'
import { FILTER_NAMES, toAssignmentQuery } from './assignment-filters.ts'
import { AssignmentList } from './assignment-list.tsx'
import { ListPrints } from './list-prints.tsx'
import { text } from '../text.ts'

interface AssignmentsProps {
  columns: readonly ListColumn[]
  /** how the columns are chosen, and the filters that are ready */
  columnChoice: ReactNode
  saved: ReactNode
}

/** All assignments the reader may see, narrowed by what stands in the address. */
export function Assignments({ columns, columnChoice, saved }: AssignmentsProps) {
  const filters = useUrlFilters(FILTER_NAMES, ['order'])
  const query = toAssignmentQuery(filters.values)
  return (
    <>
      <PageHeader
        title={text.tasks}
        lead={text.tasksLead}
        acts={
          <>
            <LinkButton
              variant="default"
              leftSection={<IconTable aria-hidden size={18} />}
              to={paths.matrix({ ...filters.values, order: undefined })}
            >
              {text.matrix}
            </LinkButton>
            {columnChoice}
            <ListPrints query={query} columns={columns} />
          </>
        }
      />
      {saved}
      <AssignmentFilterBar filters={filters} />
      <Suspense fallback={<Loading />}>
        <AssignmentList key={JSON.stringify(query)} query={query} columns={columns} />
      </Suspense>
    </>
  )
}
