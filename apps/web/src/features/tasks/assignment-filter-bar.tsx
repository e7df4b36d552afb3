import { useQuery } from '@tanstack/react-query'
import { periodName } from '../../lib/period-name.ts'
import type { UrlFilters } from '../../lib/use-url-filters.ts'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { FilterChip } from '../../ui/filter-chip.tsx'
import { FilterSearch } from '../../ui/filter-search.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { taskQueries } from './api.ts'
import type { FilterName } from './assignment-filters.ts'
import { filterText } from './filter-text.ts'

const SELECTS = ['time', 'state', 'role', 'group', 'attention', 'order'] as const

/** The inputs that narrow the list; those that only links set stand as chips. */
export function AssignmentFilterBar({ filters }: { filters: UrlFilters<FilterName> }) {
  const { values, set } = filters
  const known = useQuery(taskQueries.addressees()).data?.organisations
  const bodies = known ?? []
  const chips: { name: FilterName; label: string }[] = []
  if (values.mine === 'true') chips.push({ name: 'mine', label: filterText.mine })
  if (values.period) chips.push({ name: 'period', label: filterText.period(periodName(values.period)) })
  if (values.conclusionId) chips.push({ name: 'conclusionId', label: filterText.conclusion })
  if (values.regulationId) chips.push({ name: 'regulationId', label: filterText.regulation })
  if (values.heldIn) chips.push({ name: 'heldIn', label: filterText.heldIn(values.heldIn) })
  if (values.as === 'now') chips.push({ name: 'as', label: filterText.asNow })
  // one that ended stands in no list to choose from
  const hasEnded = known !== undefined && values.organisationId && !known.some(({ id }) => id === values.organisationId)
  if (hasEnded) chips.push({ name: 'organisationId', label: filterText.endedBody })
  if (values.localityId) chips.push({ name: 'localityId', label: filterText.locality })
  return (
    <FilterBar
      active={filters.active}
      onClear={filters.clear}
      search={
        <FilterSearch
          label={filterText.search}
          placeholder={filterText.searchHint}
          value={values.q ?? ''}
          onChange={(q) => set('q', q)}
        />
      }
      chips={chips.map(({ name, label }) => (
        <FilterChip key={name} label={label} dropLabel={filterText.drop(label)} onDrop={() => set(name, '')} />
      ))}
    >
      <FilterSelect
        label={filterText.organisation.label}
        anyLabel={filterText.organisation.any}
        value={values.organisationId ?? ''}
        options={bodies.map((body) => ({ value: body.id, label: body.shortName }))}
        onChange={(id) => set('organisationId', id)}
      />
      {SELECTS.map((name) => (
        <FilterSelect
          key={name}
          label={filterText[name].label}
          anyLabel={filterText[name].any}
          value={values[name] ?? ''}
          options={filterText[name].choices}
          onChange={(value) => set(name, value)}
        />
      ))}
    </FilterBar>
  )
}
