import { Button } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { type ReactNode, Suspense } from 'react'
import { useToday } from '../../lib/today.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { DateField } from '../../ui/date-field.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { FilterSearch } from '../../ui/filter-search.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { type AuditQuery, auditFile } from './api.ts'
import { AuditCheck } from './audit-check.tsx'
import { AuditList } from './audit-list.tsx'
import { ACTION_LABELS, text } from './text.ts'

const FILTERS = ['q', 'action', 'subjectId', 'organisationId', 'from', 'to'] as const

const DAYS = ['from', 'to'] as const

/** The audit trail of the territory, narrowed by what stands in the address; besides: other checks of the same kind. */
export function Audit({ besides }: { besides?: ReactNode }) {
  const { values, active, set, clear } = useUrlFilters(FILTERS)
  const today = useToday()
  // names of filters are those of the query
  const query: AuditQuery = values
  return (
    <>
      <PageHeader
        title={text.audit}
        lead={text.lead}
        acts={
          <Button
            component="a"
            href={auditFile(query)}
            download
            variant="default"
            leftSection={<IconFileSpreadsheet aria-hidden size={18} />}
          >
            {text.export}
          </Button>
        }
      />
      <AuditCheck />
      {besides}
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
        {DAYS.map((name) => (
          <DateField
            key={name}
            label={text[name]}
            today={today}
            value={values[name] ?? null}
            onChange={(day) => set(name, day ?? '')}
          />
        ))}
      </FilterBar>
      <Suspense fallback={<Loading />}>
        <AuditList query={query} />
      </Suspense>
    </>
  )
}
