import { MEETING_KINDS } from '@phoihop/contract/meetings'
import { Suspense } from 'react'
import { paths } from '../../lib/paths.ts'
import { useToday } from '../../lib/today.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { FilterSearch } from '../../ui/filter-search.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { MeetingQuery } from './api.ts'
import { MeetingList } from './meeting-list.tsx'
import { MEETING_KIND_LABELS } from '../../lib/meeting-labels.ts'
import { text } from './text.ts'

const FILTERS = ['q', 'kind', 'year'] as const
/** years offered, back from this one */
const YEARS = 12

/** All meetings the reader may see, narrowed by what stands in the address. */
export function Meetings({ canCreate }: { canCreate: boolean }) {
  const { values, active, set, clear } = useUrlFilters(FILTERS)
  const thisYear = Number(useToday().slice(0, 4))
  const years = Array.from({ length: YEARS }, (_, i) => String(thisYear - i))
  const kind = MEETING_KINDS.find((one) => one === values.kind)
  const query: MeetingQuery = {
    ...(values.q && { q: values.q }),
    ...(kind && { kind }),
    ...(values.year && /^\d{4}$/u.test(values.year) && { year: values.year }),
  }
  return (
    <>
      <PageHeader
        title={text.meetings}
        lead={text.lead}
        acts={canCreate && <LinkButton to={paths.newMeeting()}>{text.add}</LinkButton>}
      />
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
          label={text.kind}
          anyLabel={text.anyKind}
          value={values.kind ?? ''}
          options={MEETING_KINDS.map((one) => ({ value: one, label: MEETING_KIND_LABELS[one] }))}
          onChange={(value) => set('kind', value)}
        />
        <FilterSelect
          label={text.year}
          anyLabel={text.anyYear}
          value={values.year ?? ''}
          options={years.map((year) => ({ value: year, label: year }))}
          onChange={(value) => set('year', value)}
        />
      </FilterBar>
      <Suspense fallback={<Loading />}>
        <MeetingList query={query} />
      </Suspense>
    </>
  )
}
