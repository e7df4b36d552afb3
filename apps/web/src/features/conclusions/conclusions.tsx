import { IconPencil, IconPlus } from '@tabler/icons-react'
import { Suspense } from 'react'
import { paths } from '../../lib/paths.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ConclusionFilterBar } from './conclusion-filter-bar.tsx'
import { FILTER_NAMES, toConclusionQuery } from './conclusion-filters.ts'
import { ConclusionList } from './conclusion-list.tsx'
import { text } from './text.ts'

/** All papers the reader may see, narrowed by what stands in the address. */
export function Conclusions({ canCreate }: { canCreate: boolean }) {
  const filters = useUrlFilters(FILTER_NAMES)
  const create = (
    <>
      <LinkButton to={paths.writeNew()} variant="default" leftSection={<IconPencil aria-hidden size={18} />}>
        {text.writePaper}
      </LinkButton>
      <LinkButton to={paths.newConclusion()} leftSection={<IconPlus aria-hidden size={18} />}>
        {text.newPaper}
      </LinkButton>
    </>
  )
  return (
    <>
      <PageHeader
        title={text.papers}
        lead={text.papersLead}
        acts={
          canCreate ? (
            <>
              <LinkButton variant="default" to={paths.formCheck()}>
                {text.formCheck}
              </LinkButton>
              {create}
            </>
          ) : undefined
        }
      />
      <ConclusionFilterBar filters={filters} />
      <Suspense fallback={<Loading />}>
        <ConclusionList query={toConclusionQuery(filters.values)} acts={canCreate ? create : null} />
      </Suspense>
    </>
  )
}
