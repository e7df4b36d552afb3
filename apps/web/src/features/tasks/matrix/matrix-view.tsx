import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, Suspense } from 'react'
import { useUrlFilters } from '../../../lib/use-url-filters.ts'
import { Loading } from '../../../ui/loading.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { AssignmentFilterBar } from '../list/assignment-filter-bar.tsx'
import { FILTER_NAMES, toAssignmentQuery } from '../list/assignment-filters.ts'
import { text } from '../text.ts'
import { paths } from '../../../lib/paths.ts'
import { MatrixActs } from './matrix-acts.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { matrixText } from './matrix-text.ts'

const LOOKS = ['turned', 'row'] as const

/** Units × tasks under a filter: the same filter as the list's, in the address. */
export function MatrixView({ saved }: { saved: ReactNode }) {
  const filters = useUrlFilters(FILTER_NAMES, ['order'])
  const looks = useUrlFilters(LOOKS)
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const { order: _, ...query } = toAssignmentQuery(filters.values)
  const turned = looks.values.turned === 'true'
  return (
    <>
      <div className="ph-no-print">
        <PageHeader
          title={matrixText.title}
          crumbs={[{ label: text.tasks, to: paths.assignments() }]}
          acts={
            <MatrixActs
              query={query}
              turned={turned}
              listPath={paths.assignments(filters.values)}
              onTurn={() => looks.set('turned', turned ? '' : 'true')}
            />
          }
        />
      </div>
      {saved}
      <AssignmentFilterBar filters={filters} ordered={false} />
      <Suspense fallback={<Loading />}>
        <MatrixTable
          query={query}
          keep={filters.values}
          turned={turned}
          phone={phone}
          shown={looks.values.row}
          onShow={(id) => looks.set('row', id)}
        />
      </Suspense>
    </>
  )
}
