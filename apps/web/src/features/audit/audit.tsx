import { Suspense } from 'react'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { FilterSearch } from '../../ui/filter-search.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { AuditQuery } from './api.ts'
import { AuditList } from './audit-list.tsx'
import { ACTION_LABELS, text } from './text.ts'

const FILTERS = ['q', 'action', 'subjectId'] as const

/** The audit trail of the territory, narrowed by what stands in the address. */
export function Audit() {
  const { values, active, set, clear } = useUrlFilters(FILTERS)
  const query: AuditQuery = {
    ...(values.q && { q: values.q }),
    ...(values.action && { action: values.action }),
    ...(values.subjectId && { subjectId: values.subjectId }),
  }
  return (
    <>
      <PageHeader title={text.audit} lead={text.lead} />
      <FilterBar
        active={active}
        onClear={clear}
        search={
          <FilterSearch
            label={text.search}
            placeholder={text.searchHint}
            value={values.q ?? ''}
            onChange={(q) => set('q', q)}
          />
        }
      >
        <FilterSelect
          label={text.action}
          anyLabel={text.anyAction}
          value={values.action ?? ''}
          options={Object.entries(ACTION_LABELS).map(([value, label]) => ({ value, label }))}
          onChange={(value) => set('action', value)}
        />
      </FilterBar>
      <Suspense fallback={<Loading />}>
        <AuditList query={query} />
      </Suspense>
    </>
  )
}
