import { MEETING_KINDS } from '@phoihop/contract/meetings'
import { MEETING_STATES } from '@phoihop/domain/meetings/meeting-states'
import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { paths } from '../../lib/paths.ts'
import { useToday } from '../../lib/today.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { FilterChip } from '../../ui/filter-chip.tsx'
import { FilterSearch } from '../../ui/filter-search.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { type MeetingQuery, meetingQueries } from './api.ts'
import { MeetingList } from './meeting-list.tsx'
import { MEETING_KIND_LABELS, MEETING_STATE_LABELS } from '../../lib/meeting-labels.ts'
import { text } from './text.ts'

const FILTERS = ['q', 'kind', 'year', 'state', 'seriesId', 'regulationId', 'due'] as const
/** years offered, back from the next one, which may be planned already */
const YEARS = 12

/** All meetings the reader may see, narrowed by what stands in the address. */
export function Meetings({ canCreate }: { canCreate: boolean }) {
  const { values, active, set, clear } = useUrlFilters(FILTERS)
  const thisYear = Number(useToday().slice(0, 4))
  const years = Array.from({ length: YEARS }, (_, i) => String(thisYear + 1 - i))
  const kind = MEETING_KINDS.find((one) => one === values.kind)
  const state = MEETING_STATES.find((one) => one === values.state)
  const query: MeetingQuery = {
    ...(values.q && { q: values.q }),
    ...(kind && { kind }),
    ...(state && { state }),
    ...(values.seriesId && { seriesId: values.seriesId }),
    ...(values.regulationId && { regulationId: values.regulationId }),
    ...(values.due === 'true' && { due: 'true' as const }),
    ...(values.year && /^\d{4}$/u.test(values.year) && { year: values.year }),
  }
  const series = useQuery(meetingQueries.series()).data?.rows ?? []
  const chips = [
    ...(values.regulationId ? [{ name: 'regulationId' as const, label: text.ofRegulation }] : []),
    ...(values.due === 'true' ? [{ name: 'due' as const, label: text.dueOnly }] : []),
  ]
  return (
    <>
      <PageHeader
        title={text.meetings}
        lead={text.lead}
        acts={canCreate && <LinkButton to={paths.newMeeting()}>{text.add}</LinkButton>}
      />
      <FilterBar
        chips={chips.map(({ name, label }) => (
          <FilterChip key={name} label={label} dropLabel={text.dropFilter(label)} onDrop={() => set(name, '')} />
        ))}
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
        <FilterSelect
          label={text.state}
          anyLabel={text.anyState}
          value={values.state ?? ''}
          options={MEETING_STATES.map((one) => ({ value: one, label: MEETING_STATE_LABELS[one] }))}
          onChange={(value) => set('state', value)}
        />
        <FilterSelect
          label={text.series}
          anyLabel={text.anySeries}
          value={values.seriesId ?? ''}
          options={series.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => set('seriesId', value)}
        />
      </FilterBar>
      <Suspense fallback={<Loading />}>
        <MeetingList query={query} />
      </Suspense>
    </>
  )
}
